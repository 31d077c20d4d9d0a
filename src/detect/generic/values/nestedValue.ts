import { matchFrom } from './matchFrom.ts';

/** So far behind its name a value may stand in an object or a block of its own. */
const reach = 320;
/** The value in an object behind the colon: `"adminPassword": { "type": "string", "defaultValue": "…" }`. */
const inObject = /["']?(?:value|default|defaultValue)\\{0,3}["']?\s{0,4}[:=]\s{0,4}(?=\\{0,3}["'])/i;
/** The same in a block of YAML. */
const inBlock = /^[ \t]{1,40}(?:value|default):[ \t]{1,40}/im;
/** The beginning of a text of YAML below its name, folded or not. */
const scalar = /[|>][-+]?[ \t]{0,4}\r?\n([ \t]{1,40})(?=[^\s#])/y;

/**
 * Where the value stands that belongs to a name by what it is nested in, told by what stands behind the name's sign at
 * `at`: an object, a block of YAML with more lines than its value's, or a block scalar. Null where nothing of the kind does.
 */
export function nestedValue(text: string, nameStart: number, sign: string, at: number): number | null {
  if (text[at] === '{') {
    const end = text.indexOf('}', at);
    const found = inObject.exec(text.slice(at, end < 0 ? at + reach : Math.min(end, at + reach)));
    return found === null ? null : at + found.index + found[0].length;
  }
  if (sign[0] !== ':') return null;
  if (text[at] === '|' || text[at] === '>') {
    const head = matchFrom(scalar, text, at);
    if (head === null) return null;
    // One of several lines is none.
    const next = text.indexOf('\n', at + head[0].length) + 1;
    return next > 0 && text.startsWith(head[1]!, next) ? null : at + head[0].length;
  }
  const line = sign.search(/[\r\n]/);
  if (line < 0) return null;
  const start = text.lastIndexOf('\n', nameStart - 1) + 1;
  const indent = text.slice(start, nameStart);
  // Only a key that begins its line heads a block, and what is indented more is in it.
  if (!/^[ \t]*$/.test(indent)) return null;
  const from = at - sign.length + sign.lastIndexOf('\n') + 1;
  if (at - from <= indent.length) return null;
  const behind = text.slice(from, from + reach);
  const end = behind.search(new RegExp(`\\n[ \\t]{0,${indent.length}}[^\\s]`));
  const found = inBlock.exec(end < 0 ? behind : behind.slice(0, end));
  return found === null ? null : from + found.index + found[0].length;
}
