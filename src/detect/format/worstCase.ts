import { edge } from './edge.ts';
import { exactTexts } from './exactTexts.ts';
import { lengths } from './lengths.ts';
import type { Format, Node } from './node.ts';

/**
 * An upper bound of the steps that the format's regular expression takes from one starting point, whatever the text:
 * its longest match times the ways to divide a text among its fields. A field of variable length multiplies the
 * ways only where what follows can begin with its own characters; otherwise it has one place to end.
 */
export const worstCase = (format: Format): number => lengths(format).max * ways(format, '');

function ways(format: Format, behind: string): number {
  return format.reduce((total, node, index) => {
    const rest = edge(format.slice(index + 1), 'first');
    return total * nodeWays(node, rest.chars + (rest.empty ? behind : ''));
  }, 1);
}

function nodeWays(node: Node, next: string): number {
  switch (node.kind) {
    case 'literal':
    case 'checksum':
      return 1;
    case 'field':
      return overlap(node.alphabet.chars, next) ? node.max - node.min + 1 : 1;
    case 'secret':
      return ways(node.format, next);
    case 'repeat': {
      const first = edge(node.format, 'first').chars;
      const choices = overlap(first, next) ? node.max - node.min + 1 : 1;
      return choices * ways(node.format, node.max > 1 ? first + next : next) ** node.max;
    }
    case 'choice': {
      const texts = exactTexts([node]);
      if (texts)
        return Math.max(...texts.map((text) => texts.filter((other) => text.startsWith(other)).length));
      const firsts = node.options.map((option) => edge(option, 'first').chars);
      const each = node.options.map((option) => ways(option, next));
      const apart = firsts.every(
        (chars, index) => !firsts.slice(index + 1).some((other) => overlap(chars, other)),
      );
      return apart ? Math.max(...each) : each.reduce((sum, count) => sum + count, 0);
    }
  }
}

function overlap(chars: string, others: string): boolean {
  const set = new Set(chars);
  return [...others].some((char) => set.has(char));
}
