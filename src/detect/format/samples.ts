import { everyByte } from './charClass.ts';
import type { Format } from './node.ts';
import { joined, type Piece, randomPieces, type Size, sampleChars, withChecksums } from './pieces.ts';
import type { Random } from './random.ts';

/** A text of the format's form, made up, and where the secret is in it. */
export interface Sample {
  readonly text: string;
  readonly secret: string;
  /** Offset of `secret` in `text`. */
  readonly start: number;
}

/** A text that comes close to the format and does not have it. */
export interface NearMiss extends Sample {
  readonly why: string;
}

/** A random text of the format, with a right checksum. */
export const sampleOfFormat = (format: Format, random: Random, size: Size = 'random'): Sample =>
  toSample(randomPieces(format, random, size));

/** Texts that fail to have the format in one way each: as many ways as the format has. */
export function nearMisses(format: Format, random: Random): readonly NearMiss[] {
  const misses: (NearMiss | null)[] = [
    damaged('one character short', randomPieces(format, random, 'shortest'), lastField, (text) =>
      text.slice(1),
    ),
    damaged(
      'one character too long',
      randomPieces(format, random, 'longest'),
      lastField,
      (text) => text[0] + text,
    ),
    damaged(
      'a character of no alphabet',
      randomPieces(format, random, 'shortest'),
      firstField,
      (text, piece) => {
        const stranger = [...everyByte].find((char) => !charsOf(piece).includes(char)) ?? '';
        return stranger + text.slice(1);
      },
    ),
    damaged('a wrong checksum', randomPieces(format, random, 'random'), checksumOf, (text, piece) => {
      const chars = charsOf(piece);
      return text.slice(0, -1) + chars[(chars.indexOf(text.at(-1)!) + 1) % chars.length];
    }),
  ];
  return misses.filter((miss) => miss !== null);
}

/** The format with every field filled with one and the same character, as a placeholder has it. */
export function placeholderOf(format: Format, random: Random): Sample {
  return toSample(
    withChecksums(
      randomPieces(format, random, 'shortest').map((piece) => {
        if (piece.node.kind !== 'field') return piece;
        const chars = sampleChars(piece.node.alphabet);
        const filler = ['x', 'X', '0', 'a', 'A'].find((char) => chars.includes(char)) ?? chars[0]!;
        return { ...piece, text: filler.repeat(piece.text.length) };
      }),
    ),
  );
}

function damaged(
  why: string,
  pieces: readonly Piece[],
  which: (pieces: readonly Piece[]) => number,
  damage: (text: string, piece: Piece) => string,
): NearMiss | null {
  const index = which(pieces);
  const piece = pieces[index];
  return piece
    ? { why, ...toSample(pieces.with(index, { ...piece, text: damage(piece.text, piece) })) }
    : null;
}

const charsOf = ({ node }: Piece) => (node.kind === 'literal' ? node.text : node.alphabet.chars);
const isField = (piece: Piece) => piece.secret && piece.node.kind !== 'literal' && piece.text !== '';
const firstField = (pieces: readonly Piece[]) => pieces.findIndex(isField);
const lastField = (pieces: readonly Piece[]) => pieces.findLastIndex(isField);
const checksumOf = (pieces: readonly Piece[]) => pieces.findIndex((piece) => piece.node.kind === 'checksum');

function toSample(pieces: readonly Piece[]): Sample {
  const start = joined(
    pieces.slice(
      0,
      pieces.findIndex((piece) => piece.secret),
    ),
  ).length;
  return { text: joined(pieces), secret: joined(pieces.filter((piece) => piece.secret)), start };
}
