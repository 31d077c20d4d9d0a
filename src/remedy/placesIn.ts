import type { NamedSecret } from './rewriting.ts';
import type { Token } from './tokensOf.ts';
import { tokenAround } from './tokensOf.ts';

/** A literal, a comment or a bare value of a whole text, with the secrets in it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The literal; of several that are joined, the first. */
  readonly token: Token | undefined;
  /** The literals, comments: one, or those that are joined; none for a bare value. */
  readonly pieces: readonly Token[];
  /** What stands between the quotes; of joined literals, of all of them. */
  readonly body: string;
  /** The secrets by their index, with offsets into `body`. */
  readonly secrets: readonly { readonly index: number; readonly start: number; readonly end: number }[];
}

/** What joins literals: an operator, or nothing but blanks, over lines too. */
const joint = /^[\s\\]*(?:\+|\.\.?|<>|&)?[\s\\]*$/;

/**
 * The places of secrets in a text, in order. Secrets in one literal are one place; one that runs over several literals
 * which are joined takes them together.
 *
 * @param adjoining what may stand between literals that are one without an operator; left out where none are
 */
export function placesIn(
  text: string,
  tokens: readonly Token[],
  secrets: readonly NamedSecret[],
  adjoining?: RegExp,
): Place[] {
  const strings = tokens.filter(({ kind }) => kind === 'string');
  const places: Place[] = [];
  for (const [index, { start, end }] of secrets.entries()) {
    const around = tokenAround(tokens, start, end);
    const last = places.at(-1);
    if (last && around && last.pieces.includes(around)) {
      const at = offsetIn(last.pieces, start, end)!;
      places[places.length - 1] = { ...last, secrets: [...last.secrets, { index, ...at }] };
      continue;
    }
    const joined =
      around && around.kind !== 'string' ? [around] : joinedAt(text, strings, start, end, around);
    const pieces = adjoining ? withAdjoining(text, strings, joined, adjoining) : joined;
    const at = offsetIn(pieces, start, end);
    places.push(
      at
        ? {
            start: pieces[0]!.start,
            end: pieces.at(-1)!.end,
            token: pieces[0],
            pieces,
            body: bodyOf(text, pieces),
            secrets: [{ index, ...at }],
          }
        : {
            start,
            end,
            token: undefined,
            pieces: [],
            body: text.slice(start, end),
            secrets: [{ index, start: 0, end: end - start }],
          },
    );
  }
  return places;
}

/** The literals that a stretch runs over, where nothing but joints stands between them; `around` where it is in one. */
function joinedAt(
  text: string,
  strings: readonly Token[],
  start: number,
  end: number,
  around: Token | undefined,
): readonly Token[] {
  const first = strings.findLast((token) => token.start < start && start < token.end);
  const last = strings.findLast((token) => token.start < end && end < token.end);
  if (!first || !last || first === last || around?.start === first.start) return around ? [around] : [];
  const pieces = strings.filter((token) => token.start >= first.start && token.end <= last.end);
  const isJoined = pieces.every((token, at) => {
    const next = pieces[at + 1];
    return isLike(token, first) && (!next || joint.test(text.slice(token.end, next.start)));
  });
  return isJoined ? pieces : around ? [around] : [];
}

/** With the literals on both sides that are one with them. */
function withAdjoining(
  text: string,
  strings: readonly Token[],
  pieces: readonly Token[],
  adjoining: RegExp,
): readonly Token[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first?.kind !== 'string' || !last) return pieces;
  const isNext = (one: Token, other: Token) =>
    isLike(one, other) && one.end <= other.start && adjoining.test(text.slice(one.end, other.start));
  let [from, to] = [strings.indexOf(first), strings.indexOf(last)];
  while (from > 0 && isNext(strings[from - 1]!, strings[from]!)) from--;
  while (to < strings.length - 1 && isNext(strings[to]!, strings[to + 1]!)) to++;
  return strings.slice(from, to + 1);
}

const isLike = (one: Token, other: Token) => one.open === other.open && one.close === other.close;

const innerOf = (token: Token) =>
  token.kind === 'string'
    ? { start: token.start + token.open.length, end: token.end - token.close.length }
    : { start: token.start, end: token.end };

const bodyOf = (text: string, pieces: readonly Token[]) =>
  pieces.map((token) => text.slice(innerOf(token).start, innerOf(token).end)).join('');

/** A stretch of the text as one of the body of literals; null where it is not in them. */
function offsetIn(
  pieces: readonly Token[],
  start: number,
  end: number,
): { start: number; end: number } | null {
  let length = 0;
  let from = -1;
  for (const piece of pieces) {
    const inner = innerOf(piece);
    if (start >= inner.start && start < inner.end) from = length + start - inner.start;
    if (end > inner.start && end <= inner.end && from !== -1)
      return { start: from, end: length + end - inner.start };
    length += inner.end - inner.start;
  }
  return null;
}
