import type { Runs } from '../rule.ts';
import { alphabets } from '../runFinder.ts';
import type { Format, Node } from './node.ts';

/** A guaranteed stretch: how long it is at least, and whether nothing of another alphabet can stand in it. */
interface Stretch {
  /** At the start of every match. */
  readonly head: number;
  /** At the end of every match. */
  readonly tail: number;
  /** Anywhere. */
  readonly least: number;
  /** Whether all of the match is of the alphabet. */
  readonly whole: boolean;
}

/** What is sure of every match: see `Rule.runs`. */
export function runsOf(format: Format): Runs {
  const [word, wide] = alphabets.map((alphabet) => sequence(format, alphabet)) as [Stretch, Stretch];
  return { word: { least: word.least, head: word.head }, wide: { least: wide.least, head: wide.head } };
}

function sequence(format: Format, alphabet: string): Stretch {
  let all: Stretch = { head: 0, tail: 0, least: 0, whole: true };
  for (const node of format) {
    const next = stretchOf(node, alphabet);
    all = {
      head: all.whole ? all.head + next.head : all.head,
      tail: next.whole ? all.tail + next.tail : next.tail,
      least: Math.max(all.least, next.least, all.tail + next.head),
      whole: all.whole && next.whole,
    };
  }
  return all;
}

function stretchOf(node: Node, alphabet: string): Stretch {
  const isOf = (chars: string) => [...chars].every((char) => alphabet.includes(char));
  const plain = (whole: boolean, length: number): Stretch =>
    whole ? { head: length, tail: length, least: length, whole } : { head: 0, tail: 0, least: 0, whole };
  switch (node.kind) {
    case 'literal':
      return plain(isOf(node.text), node.text.length);
    case 'field':
      return plain(isOf(node.alphabet.chars), node.min);
    case 'checksum':
      return plain(isOf(node.alphabet.chars), node.length);
    case 'secret':
      return sequence(node.format, alphabet);
    case 'repeat': {
      const { whole, least } = sequence(node.format, alphabet);
      return whole ? plain(true, least * node.min) : plain(node.max === 0, 0);
    }
    case 'choice': {
      const options = node.options.map((option) => sequence(option, alphabet));
      const shortest = (of: (option: Stretch) => number) => Math.min(...options.map(of));
      return {
        head: shortest(({ head }) => head),
        tail: shortest(({ tail }) => tail),
        least: shortest(({ least }) => least),
        whole: options.every(({ whole }) => whole),
      };
    }
  }
}
