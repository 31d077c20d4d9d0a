/** Where a member of a JSON object stands in the text. */
export interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A JSON object in a text: the offsets of its braces, and its members in order. */
export interface ObjectText {
  readonly open: number;
  readonly close: number;
  readonly members: readonly Member[];
}

const space = /[\s\ufeff]*/y;
const string = /"(?:[^"\\]|\\.)*"/y;
const scalar = /[^\s,\]}]+/y;

/**
 * Reads the places of an object's members, so that a text can be edited without being written anew: indentation,
 * line ends, order and escapes stay.
 *
 * @param text JSON that JSON.parse accepts
 * @param start offset of the object, or of white space before it
 */
export function readObject(text: string, start = 0): ObjectText {
  const open = skip(space, text, start);
  const members: Member[] = [];
  let at = skip(space, text, open + 1);
  while (text[at] !== '}') {
    const keyEnd = skip(string, text, at);
    const valueStart = skip(space, text, skip(space, text, keyEnd) + 1);
    const valueEnd = skipValue(text, valueStart);
    members.push({ key: JSON.parse(text.slice(at, keyEnd)), keyStart: at, keyEnd, valueStart, valueEnd });
    at = skip(space, text, valueEnd);
    if (text[at] === ',') at = skip(space, text, at + 1);
  }
  return { open, close: at, members };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = text[at];
    if (character === '"') at = skip(string, text, at);
    else if (character === '{' || character === '[') [at, depth] = [at + 1, depth + 1];
    else if (character === '}' || character === ']') [at, depth] = [at + 1, depth - 1];
    else if (character === ',' || character === ':' || /\s/.test(character!)) at += 1;
    else at = skip(scalar, text, at);
  } while (depth > 0);
  return at;
}

/**
 * Adds a member behind the last one, laid out as that one is.
 *
 * @param value JSON text of the value
 * @param indent what an empty object's first member is indented by
 */
export function appendMember(
  text: string,
  object: ObjectText,
  key: string,
  value: string,
  indent: string,
): string {
  const last = object.members.at(-1);
  if (!last) {
    const lineStart = text.lastIndexOf('\n', object.open) + 1;
    const outer = /^[^\n\S]*/.exec(text.slice(lineStart))![0];
    const line = text.includes('\r\n') ? '\r\n' : '\n';
    const body = `{${line}${outer}${indent}${JSON.stringify(key)}: ${value}${line}${outer}}`;
    return text.slice(0, object.open) + body + text.slice(object.close + 1);
  }
  const before = object.members.at(-2)?.valueEnd;
  const gap = text.slice(
    before === undefined ? object.open + 1 : text.indexOf(',', before) + 1,
    last.keyStart,
  );
  const colon = text.slice(last.keyEnd, last.valueStart);
  return `${text.slice(0, last.valueEnd)},${gap}${JSON.stringify(key)}${colon}${value}${text.slice(last.valueEnd)}`;
}

/** Takes a member out, with the comma and the white space that went with it. */
export function removeMember(text: string, object: ObjectText, key: string): string {
  const index = object.members.findLastIndex((member) => member.key === key);
  const member = object.members[index];
  if (!member) return text;
  const previous = object.members[index - 1];
  const next = object.members[index + 1];
  if (previous) return text.slice(0, previous.valueEnd) + text.slice(member.valueEnd);
  if (next) return text.slice(0, member.keyStart) + text.slice(next.keyStart);
  return `${text.slice(0, object.open + 1)}${text.slice(object.close)}`;
}
