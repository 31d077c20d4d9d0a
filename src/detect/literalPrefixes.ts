/**
 * The literal texts that a match of a regular expression can start with: `ghp_` of `(?<!\w)ghp_[0-9A-Za-z]{36}`,
 * `AKIA` and `ASIA` of `\b(?<secret>(?:AKIA|ASIA)[A-Z2-7]{16})`. Empty where the source is of another form.
 * It reads only what the compiler of `patterns/` writes; anything else costs speed, not correctness.
 */
export function literalPrefixes(source: string): readonly string[] {
  const body = source.replace(/^(?:\\b|\(\?<?[!=](?:\[(?:\\.|[^\]\\])*\]|\\.|[^()[\]\\|])*\))*/, '');
  const opened = body.replace(/^(?:\((?:\?:|\?<[A-Za-z]\w*>)?)+/, '');
  if (opened.length === body.length) return choiceAhead(body) ? [] : nonEmpty([readLiteral(body).text]);
  const choices: string[] = [];
  let rest = opened;
  for (;;) {
    const literal = readLiteral(rest);
    choices.push(literal.text);
    const next = rest[literal.length];
    rest = rest.slice(literal.length + (next === '|' || next === ')' ? 1 : 0));
    if (next === '|') continue;
    // Behind a group of one or more literals, or in the middle of the only choice.
    if (choices.length > 1 && next !== ')') return [];
    return /^[?*{]/.test(rest) || choiceAhead(rest) ? [] : nonEmpty(choices);
  }
}

const nonEmpty = (texts: readonly string[]) => (texts.includes('') ? [] : texts);

interface Literal {
  readonly text: string;
  readonly length: number;
}

/** Reads plain and escaped characters; one that a quantifier follows is not part of it. */
function readLiteral(source: string): Literal {
  let text = '';
  let length = 0;
  for (;;) {
    const match = /^(?:[^\\^$.*+?()[\]{}|]|\\[^\w\s])/.exec(source.slice(length, length + 2));
    if (match === null || /^[?*{]/.test(source.slice(length + match[0].length))) return { text, length };
    text += match[0].at(-1);
    length += match[0].length;
    if (source[length] === '+') return { text, length };
  }
}

/** Whether a `|` follows that makes what was read before it one choice of several. */
function choiceAhead(source: string): boolean {
  let depth = 0;
  for (const character of source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '')) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth <= 0) return true;
  }
  return false;
}
