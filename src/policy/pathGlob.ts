/** Why a glob is refused; the sentences are in the messages. */
export type GlobFault =
  | 'empty'
  | 'absolute'
  | 'backslash'
  | 'parent'
  | 'segment'
  | 'folder'
  | 'bracket'
  | 'brace'
  | 'negated';

export type PathMatcher = (path: string) => boolean;

/** What one character of a name must be: `*` stands for any number of any, `?` for any one, another for itself. */
type Token = string | CharacterClass;
interface CharacterClass {
  readonly negated: boolean;
  /** Ranges of code points, ends included. */
  readonly ranges: readonly (readonly [number, number])[];
}
/** What one name of a path must be: `**` stands for any number of names. */
type NamePattern = '**' | readonly Token[];

const mostAlternatives = 100;

/**
 * Compiles a glob over whole paths from the top of the repository: `*` and `?` within a name, `**` over any number of
 * folders, `[a-z]`, `[!a]` (or `[^a]`), `{js,ts}`. Case and Unicode form count (git's own paths do: `é` in two forms is two
 * files), names that start with a dot are names like others, and nothing escapes but a class: `[*]`.
 *
 * Not a regular expression and not picomatch, on purpose: matching takes steps in proportion to path × glob at most,
 * whatever a repository holds (`*a*a*a*a*b` as a regular expression does not end), and a fault is an error and never a
 * glob that means something else.
 */
export function compileGlob(glob: string): PathMatcher | GlobFault {
  const fault = faultOf(glob);
  if (fault) return fault;
  const globs = expandBraces(glob);
  if (globs === null) return 'brace';
  const patterns: NamePattern[][] = [];
  for (const each of globs) {
    const names = each.split('/');
    if (names.includes('..')) return 'parent';
    // All that is in a folder, not a file that has its name.
    if (names.at(-1) === '**') names.push('*');
    const pattern = names.map((name) => (name === '**' ? name : tokensOf(name)));
    if (pattern.includes(null)) return 'bracket';
    patterns.push(pattern as NamePattern[]);
  }
  return (path) => {
    const names = path.split('/');
    return patterns.some((pattern) => matchWild<NamePattern, string>(pattern, names, '**', matchName));
  };
}

const escaped = /\[([*?[\]{}\\])\]/g;

/** A glob that matches exactly this path. */
export const globOfPath = (path: string): string =>
  path.replaceAll(/[*?[\]{}\\]/g, '[$&]').replace(/^!/, '{!}');

/** The one path that a glob matches, or null where it has wildcards. */
export const literalPath = (glob: string): string | null =>
  /[*?[\]{}]/.test(glob.replaceAll(escaped, '')) ? null : glob.replaceAll(escaped, '$1');

/**
 * Whether a glob is as good as none: one of its alternatives has no letter or digit that must stand in the path, or it
 * matches paths that have nothing in common.
 */
export function matchesEverything(glob: string, matches: PathMatcher): boolean {
  const alternatives = expandBraces(glob) ?? [glob];
  // A class of one is that character, as in "[*]".
  const withoutClasses = (each: string) =>
    each.replaceAll(/\[[^\]!^]\]/g, 'x').replaceAll(/\[[!^]?\]?[^\]]*\]/g, '');
  const isFree = (each: string) => !/[^*?/.!]/.test(withoutClasses(each));
  return alternatives.some(isFree) || ['zq', '7.x', '.w/k', 'q/7/z.w', 'j/.v/x/9.k'].every(matches);
}

function faultOf(glob: string): GlobFault | null {
  if (glob === '') return 'empty';
  if (glob.startsWith('!')) return 'negated';
  if (glob.startsWith('/')) return 'absolute';
  if (glob.replaceAll(escaped, '').includes('\\')) return 'backslash';
  if (glob.endsWith('/')) return 'folder';
  if (glob.split('/').some((name) => name === '' || name === '.')) return 'segment';
  return null;
}

/** `a{b,c}d` → `abd`, `acd`; null where a brace has no partner or there are too many. Braces in a class are letters. */
function expandBraces(glob: string): string[] | null {
  let open = -1;
  let depth = 0;
  const commas: number[] = [];
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index]!;
    if (character === '[') {
      const end = glob.indexOf(']', index + (isNegation(glob[index + 1]) ? 3 : 2));
      if (end > index) index = end;
    } else if (character === '{') {
      if (depth++ === 0) open = index;
    } else if (character === ',' && depth === 1) {
      commas.push(index);
    } else if (character === '}') {
      if (--depth < 0) return null;
      if (depth > 0) continue;
      const ends = [open, ...commas, index];
      const all: string[] = [];
      for (let part = 1; part < ends.length; part++) {
        const inner = glob.slice(ends[part - 1]! + 1, ends[part]);
        const expanded = expandBraces(glob.slice(0, open) + inner + glob.slice(index + 1));
        if (expanded === null || all.push(...expanded) > mostAlternatives) return null;
      }
      return all;
    }
  }
  return depth === 0 ? [glob] : null;
}

const isNegation = (character: string | undefined) => character === '!' || character === '^';

/** The tokens of one name; null where a class has no end or holds nothing that can match. */
function tokensOf(name: string): Token[] | null {
  const tokens: Token[] = [];
  const characters = [...name];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === ']') return null;
    if (character !== '[') {
      tokens.push(character);
      continue;
    }
    const negated = isNegation(characters[index + 1]);
    const from = index + (negated ? 2 : 1);
    const end = characters.indexOf(']', from + 1);
    if (end === -1) return null;
    const ranges = rangesOf(characters.slice(from, end));
    if (ranges === null) return null;
    tokens.push({ negated, ranges });
    index = end;
  }
  return tokens;
}

function rangesOf(characters: readonly string[]): [number, number][] | null {
  const ranges: [number, number][] = [];
  for (let index = 0; index < characters.length; index++) {
    const start = characters[index]!.codePointAt(0)!;
    const isRange = characters[index + 1] === '-' && index + 2 < characters.length;
    const end = isRange ? characters[index + 2]!.codePointAt(0)! : start;
    if (end < start) return null;
    ranges.push([start, end]);
    if (isRange) index += 2;
  }
  return ranges;
}

const matchName = (pattern: NamePattern, name: string): boolean =>
  pattern !== '**' && matchWild<Token, string>(pattern, [...name], '*', matchCharacter);

function matchCharacter(token: Token, character: string): boolean {
  if (typeof token === 'string') return token === '?' || token === character;
  const code = character.codePointAt(0)!;
  return token.ranges.some(([start, end]) => start <= code && code <= end) !== token.negated;
}

/**
 * Matches a row of items with a row of tokens in which `wild` stands for any number of items. When something does not
 * fit, only the latest `wild` takes one more: the earlier ones need never be tried again.
 */
function matchWild<T, I>(
  tokens: readonly T[],
  items: readonly I[],
  wild: T,
  fits: (token: T, item: I) => boolean,
) {
  let token = 0;
  let item = 0;
  let wildAt = -1;
  let resume = 0;
  while (item < items.length) {
    if (token < tokens.length && tokens[token] === wild) {
      wildAt = token++;
      resume = item;
    } else if (token < tokens.length && fits(tokens[token]!, items[item]!)) {
      token++;
      item++;
    } else if (wildAt >= 0) {
      token = wildAt + 1;
      item = ++resume;
    } else {
      return false;
    }
  }
  while (tokens[token] === wild) token++;
  return token === tokens.length;
}
