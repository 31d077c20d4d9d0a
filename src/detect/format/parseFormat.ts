import { patternMessages as messages } from '../../messages/pattern.ts';
import { checksums } from '../checks/checksums.ts';
import { namedAlphabet } from './alphabets.ts';
import type { Alphabet, Format, Node } from './node.ts';
import { parseClass, parseEscape } from './parseClass.ts';

/** What is wrong with a format. */
export interface FormatFault extends Error {
  /** Counted from 1. */
  readonly position: number;
}

/**
 * Reads a format string: literal text, fields `{alphabet:length}` or `{alphabet:min-max}`, choices `(a|b)`, optional
 * and repeated groups `(…)?` `(…){2-4}`, the secret's own span `<…>`, `\` before a character that means something.
 * docs/patterns.md teaches the language.
 *
 * @throws a `FormatFault` that says what is wrong and where
 */
export function parseFormat(source: string): Format {
  let at = 0;
  const fail = (message: string): never => {
    const error = new Error(messages.at(message, at + 1, source));
    throw Object.assign(error, { position: at + 1 }) satisfies FormatFault;
  };
  const attempt = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      return fail((error as Error).message);
    }
  };

  function sequence(ends: string): Format {
    const nodes: Node[] = [];
    let literal = '';
    const flush = () => {
      if (literal) nodes.push({ kind: 'literal', text: literal });
      literal = '';
    };
    while (at < source.length && !ends.includes(source[at]!)) {
      const char = source[at]!;
      if (char === '{' || char === '(' || char === '<') {
        flush();
        nodes.push(char === '{' ? field() : char === '(' ? group() : secret());
      } else if (char === '\\') {
        const escaped = attempt(() => parseEscape(source, at + 1));
        if (escaped.chars.length > 1) fail(messages.setOutside);
        literal += escaped.chars;
        at += 1 + escaped.length;
      } else {
        if ('})|>?'.includes(char)) fail(messages.unopened(char));
        if (char > '\xff') fail(messages.notAByte);
        literal += char;
        at++;
      }
    }
    flush();
    return nodes;
  }

  function secret(): Node {
    at++;
    const format = sequence('>');
    if (source[at] !== '>') fail(messages.unclosed('<', '>'));
    at++;
    return { kind: 'secret', format };
  }

  function group(): Node {
    const options: Format[] = [];
    do {
      at++;
      options.push(sequence('|)'));
    } while (source[at] === '|');
    if (source[at] !== ')') fail(messages.unclosed('(', ')'));
    at++;
    const node: Node = { kind: 'choice', options };
    const times = /^(?:\?|\{(\d+)(?:-(\d+))?\})/.exec(source.slice(at));
    if (!times) return node;
    at += times[0].length;
    const [min, max] = times[0] === '?' ? [0, 1] : bounds(times[1]!, times[2]);
    return { kind: 'repeat', format: [node], min, max };
  }

  function bounds(min: string, max = min): [number, number] {
    const pair: [number, number] = [Number(min), Number(max)];
    if (pair[1] < pair[0] || pair[1] === 0) fail(messages.badLength(...pair));
    return pair;
  }

  function field(): Node {
    const parts =
      /^\{(?:([a-z][A-Za-z0-9]*)=)?(\[(?:\\[\s\S]|[^\]\\])+\]|[A-Za-z][A-Za-z0-9-]*):(\d+)(?:-(\d+))?\}/.exec(
        source.slice(at),
      );
    if (!parts) return fail(messages.noField);
    const [text, name = '', alphabetName = '', low = '', high] = parts;
    const [min, max] = bounds(low, high);
    const checksum = Object.hasOwn(checksums, alphabetName) ? checksums[alphabetName] : undefined;
    if (checksum && (min !== max || min !== checksum.length))
      fail(messages.checksumLength(alphabetName, checksum.length));
    if (alphabetName === 'uuid') {
      if (min !== 36 || max !== 36) fail(messages.checksumLength('uuid', 36));
      at += text.length;
      return { kind: 'choice', options: [parseFormat('{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}')] };
    }
    const alphabet = alphabetOf(checksum?.alphabet ?? alphabetName);
    at += text.length;
    return checksum
      ? { kind: 'checksum', checksum: alphabetName, alphabet, length: min }
      : { kind: 'field', name, alphabet, min, max };
  }

  function alphabetOf(name: string): Alphabet {
    if (name.startsWith('[')) return { name, chars: attempt(() => parseClass(name)), padding: '' };
    return namedAlphabet(name) ?? fail(messages.noAlphabet(name));
  }

  const format = sequence('');
  if (format.length === 0) fail(messages.emptyFormat);
  return format;
}
