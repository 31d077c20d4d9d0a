import { patternMessages as messages } from '../../messages/pattern.ts';
import { everyByte } from './charClass.ts';
import type { Format, Node } from './node.ts';
import { parseClass, parseEscape } from './parseClass.ts';

/**
 * Reads the part of regular expressions that has a bounded length into the same nodes as a format: literals, classes,
 * `.`, groups, choices, `?`, `{n}`, `{n,m}`. The group `(?<secret>…)` marks the secret; boundaries are the build's.
 *
 * @throws an Error that says what is wrong and at which position, counted from 1
 */
export function parseRegex(source: string): Format {
  let at = 0;
  const fail = (message: string): never => {
    throw new Error(messages.at(message, at + 1, source));
  };

  function choice(): Format {
    const options: Format[] = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : [{ kind: 'choice', options }];
  }

  function sequence(): Format {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const node = quantified(atom());
      const last = nodes.at(-1);
      if (last?.kind === 'literal' && node.kind === 'literal')
        nodes[nodes.length - 1] = { kind: 'literal', text: last.text + node.text };
      else nodes.push(node);
    }
    return nodes;
  }

  function atom(): Node {
    const char = source[at]!;
    if (char === '(') return group();
    if (char === '[')
      return field(
        /^\[(?:\\[\s\S]|[^\]\\])+\]/.exec(source.slice(at))?.[0] ?? fail(messages.unclosed('[', ']')),
      );
    if (char === '.') return field('.');
    if ('*+?{'.includes(char)) fail(messages.nothingBefore(char));
    if ('^$'.includes(char)) fail(messages.boundary(char));
    if (char !== '\\') {
      at++;
      return { kind: 'literal', text: char };
    }
    if (/[bBk]/.test(source[at + 1] ?? '')) fail(messages.notSupported(`\\${source[at + 1]}`));
    try {
      const escaped = parseEscape(source, at + 1);
      at += 1 + escaped.length;
      if (escaped.chars.length === 1) return { kind: 'literal', text: escaped.chars };
      return {
        kind: 'field',
        name: '',
        alphabet: { name: '[]', chars: escaped.chars, padding: '' },
        min: 1,
        max: 1,
      };
    } catch (error) {
      return fail((error as Error).message);
    }
  }

  function field(text: string): Node {
    const chars = text === '.' ? everyByte.replace(/[\n\r]/g, '') : parseClass(text);
    at += text.length;
    return { kind: 'field', name: '', alphabet: { name: text, chars, padding: '' }, min: 1, max: 1 };
  }

  function group(): Node {
    const opening = /^\((?:\?:|\?<([A-Za-z]\w*)>|(\?))?/.exec(source.slice(at))!;
    if (opening[2]) fail(messages.notSupported(messages.lookaround));
    at += opening[0].length;
    const format = choice();
    if (source[at] !== ')') fail(messages.unclosed('(', ')'));
    at++;
    if (opening[1] === 'secret') return { kind: 'secret', format };
    const [only] = format;
    if (opening[1] && format.length === 1 && only?.kind === 'field') return { ...only, name: opening[1] };
    if (opening[1]) fail(messages.groupOfMore(opening[1]));
    return { kind: 'choice', options: [format] };
  }

  function quantified(node: Node): Node {
    const times = /^(?:\?|\{(\d+)(?:(,)(\d*))?\})/.exec(source.slice(at));
    if (!times) return '*+'.includes(source[at] || ' ') ? fail(messages.unbounded(source[at]!)) : node;
    const min = Number(times[1] ?? 0);
    const max =
      times[0] === '?' ? 1 : times[2] ? (times[3] ? Number(times[3]) : fail(messages.noUpperBound)) : min;
    at += times[0].length;
    if (source[at] === '?' || source[at] === '+')
      fail(messages.notSupported(messages.behindQuantifier(source[at]!)));
    if (node.kind === 'field' && node.min === 1 && node.max === 1) return { ...node, min, max };
    return { kind: 'repeat', format: [node], min, max };
  }

  const format = choice();
  if (at < source.length) fail(messages.unopenedGroup);
  return format;
}
