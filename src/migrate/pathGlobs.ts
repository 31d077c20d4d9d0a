/**
 * The globs that match the same paths as a regular expression of the simple kind that people write for paths
 * (`^vendor/`, `(.*?)\.snap$`, `(^|/)testdata/`); null for any other.
 */
export function pathGlobs(source: string): readonly string[] | null {
  let rest = source.replace(/^\(\?i\)/, '');
  if (rest !== source) return null;
  const start = /^(?:\^|\(\?:\^\|\/\)|\(\^\|\/\)|(?:\^?(?:\(\?:|\()?\.\*\??\)?))/.exec(rest)?.[0] ?? '';
  rest = rest.slice(start.length);
  const isEnd = rest.endsWith('$') && !rest.endsWith('\\$');
  if (isEnd) rest = rest.slice(0, -1);
  const whole = rest;
  rest = rest.replace(/(?:\(\?:|\()?\.\*\??\)?$/, (tail) => (balanced(tail) ? '' : tail));
  const endsOpen = !isEnd || rest !== whole;
  let globs = [''];
  while (rest !== '') {
    const step = nextStep(rest);
    if (step === null) return null;
    rest = rest.slice(step.length);
    globs = globs.flatMap((glob) => step.texts.map((text) => glob + text));
    if (globs.length > 8) return null;
  }
  if (globs.some((glob) => glob === '')) return null;
  const isName = start.includes('/');
  const heads = start === '^' ? [''] : isName ? ['**/'] : ['**/*'];
  const tails = (glob: string) => (!endsOpen ? [''] : glob.endsWith('/') ? ['**'] : ['*', '*/**']);
  return globs.flatMap((glob) =>
    heads.flatMap((head) => {
      // "**/*/x" would ask for a folder more than the expression does.
      const from = head === '**/*' && glob.startsWith('/') ? ['*/**'] : [head];
      return from.flatMap((each) => tails(glob).map((tail) => each + glob + tail));
    }),
  );
}

const balanced = (text: string) => text.startsWith('(') === text.endsWith(')');

/** What the next piece of an expression is as a glob, and how long it is; null where there is nothing like it. */
function nextStep(rest: string): { readonly length: number; readonly texts: readonly string[] } | null {
  const choice = /^\((?:\?:)?((?:[\w\- ]|\\\.)+(?:\|(?:[\w\- ]|\\\.)+)*)\)(?![*+?{])/.exec(rest);
  if (choice)
    return {
      length: choice[0].length,
      texts: choice[1]!.split('|').map((text) => text.replaceAll('\\.', '.')),
    };
  const any = /^(?:\[\^\/\]|\.)([*+])\??/.exec(rest);
  if (any) {
    const one = any[1] === '+' ? '?*' : '*';
    return { length: any[0].length, texts: rest.startsWith('.') ? [one, `${one}/**/*`] : [one] };
  }
  const escaped = /^\\([^A-Za-z0-9])(?![*+?{])/.exec(rest);
  if (escaped) return { length: 2, texts: [quoted(escaped[1]!)] };
  if (/^\.(?![*+?{])/.test(rest)) return { length: 1, texts: ['?'] };
  const plain = /^[\w\-/ @,=~%!#&:;'"]+(?![*+?{])/.exec(rest)?.[0];
  return plain ? { length: plain.length, texts: [quoted(plain)] } : null;
}

const quoted = (text: string) => text.replaceAll(/[*?[\]{}]/g, '[$&]');
