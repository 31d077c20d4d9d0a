import { checksums } from '../checks/checksums.ts';
import { namedAlphabet } from './alphabets.ts';
import { bodyOf } from './bodyOf.ts';
import { lengths } from './lengths.ts';
import type { Alphabet, Format, Node } from './node.ts';
import type { Random } from './random.ts';

/** How long the variable parts of a sample are. */
export type Size = 'shortest' | 'longest' | 'random';

/** A leaf of a format with the text that a sample has there. */
export interface Piece {
  readonly node: Extract<Node, { kind: 'literal' | 'field' | 'checksum' }>;
  readonly text: string;
  /** Whether it belongs to the secret, or is what the format has around it. */
  readonly secret: boolean;
  /** Whether it belongs to the secret's body (see `bodyOf`). */
  readonly body: boolean;
}

/** Random text for every leaf of a format; checksums are right. */
export function randomPieces(format: Format, random: Random, size: Size): readonly Piece[] {
  const span = format.some((node) => node.kind === 'secret');
  return withChecksums([...sequence(format, !span)]);

  function* sequence(nodes: Format, secret: boolean, nested = false, inBody = false): Generator<Piece> {
    const { start, end } = secret && !nested ? bodyOf(nodes) : { start: 0, end: 0 };
    for (const [index, node] of nodes.entries())
      yield* leaves(node, secret, inBody || (index >= start && index < end));
  }

  function* leaves(node: Node, secret: boolean, body: boolean): Generator<Piece> {
    switch (node.kind) {
      case 'literal':
        yield { node, text: node.text, secret, body };
        break;
      case 'field':
        yield {
          node,
          text: random.text(sampleChars(node.alphabet), lengthOf(node.min, node.max)),
          secret,
          body,
        };
        break;
      case 'checksum':
        yield { node, text: '', secret, body };
        break;
      case 'secret':
        yield* sequence(node.format, true);
        break;
      case 'repeat':
        for (let count = lengthOf(node.min, node.max); count > 0; count--)
          yield* sequence(node.format, secret, true, body);
        break;
      case 'choice':
        yield* sequence(optionOf(node.options), secret, true, body);
        break;
    }
  }

  function lengthOf(min: number, max: number): number {
    if (size === 'random') return random.integer(min, Math.min(max, min + 100));
    return size === 'shortest' ? min : max;
  }

  function optionOf(options: readonly Format[]): Format {
    if (size === 'random') return random.pick(options);
    const sizes = options.map((option) => lengths(option)[size === 'shortest' ? 'min' : 'max']);
    return options[sizes.indexOf(size === 'shortest' ? Math.min(...sizes) : Math.max(...sizes))]!;
  }
}

/** Fills in the checksum over what stands before it. */
export function withChecksums(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.node.kind !== 'checksum') return piece;
    const before = pieces.slice(0, index).filter((other) => other.secret);
    const body = joined(before.filter((other) => other.body));
    return { ...piece, text: checksums[piece.node.checksum]!.compute(body, joined(before)) };
  });
}

export const joined = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');

/** Letters and digits where the set has enough of them, so that a sample stands in any syntax; else what prints. */
export function sampleChars(alphabet: Alphabet): string {
  if (namedAlphabet(alphabet.name)) return alphabet.chars;
  const plain = alphabet.chars.replace(/[^0-9A-Za-z]/g, '');
  return plain.length >= 10 ? plain : alphabet.chars.replace(/[^!-~]/g, '') || alphabet.chars;
}
