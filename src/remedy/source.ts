import type { ContextLine, Part } from '../detect/candidate.ts';
import type { Edit, Language } from './language.ts';
import { type Token, tokenAround, tokensOf } from './tokensOf.ts';

/** A stretch of a text: offsets in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines around a finding as one text, with the ways between places and offsets. Lines are counted from 0. */
export interface Source {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  readonly startOfLine: (offset: number) => number;
  readonly endOfLine: (offset: number) => number;
  /** Where a part stands; null where it is not on these lines, or on a line that is not here whole. */
  readonly stretchOf: (part: Part) => Stretch | null;
  /** The lines `first` to `last` with what is in `edits` for them. */
  readonly edited: (first: number, last: number, edits: readonly Edit[]) => string;
}

export function createSource(context: readonly ContextLine[]): Source {
  const text = context.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const line of context) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  const endOf = (line: number) => starts[line]! + context[line]!.text.length;

  function stretchOf(part: Part): Stretch | null {
    const first = context.findIndex(({ number }) => number === part.line);
    const last = context.findIndex(({ number }) => number === part.endLine);
    if (first === -1 || last === -1 || context.slice(first, last + 1).some((line) => line.cut)) return null;
    const start = starts[first]! + part.column - 1;
    const end = starts[last]! + part.endColumn - 1;
    return start < end && start <= endOf(first) && end <= endOf(last) ? { start, end } : null;
  }

  function edited(first: number, last: number, edits: readonly Edit[]): string {
    const end = endOf(last);
    let at = starts[first]!;
    let result = '';
    const own = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.code}`, edit]));
    for (const edit of [...own.values()].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (edit.start < at || edit.end > end) continue;
      result += text.slice(at, edit.start) + edit.code;
      at = edit.end;
    }
    return result + text.slice(at, end);
  }

  return {
    text,
    lineAt,
    startOfLine: (offset) => starts[lineAt(offset)]!,
    endOfLine: (offset) => endOf(lineAt(offset)),
    stretchOf,
    edited,
  };
}

/** A literal, a comment or a bare value, with the secrets in it. */
export interface SecretPlace extends Stretch {
  readonly token: Token | undefined;
  readonly parts: readonly (Stretch & { readonly part: Part })[];
}

/** The places of parts in a source, in order. Secrets in one literal are one place. */
export function placesOf(source: Source, language: Language, parts: readonly Part[]): SecretPlace[] {
  const tokens = tokensOf(source.text, language.lexicon);
  const places: SecretPlace[] = [];
  const placed = parts
    .map((part) => ({ part, stretch: source.stretchOf(part) }))
    .flatMap(({ part, stretch }) => (stretch ? [{ part, ...stretch }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  for (const at of placed) {
    if (at.start < end) continue;
    end = at.end;
    const token = tokenAround(tokens, at.start, at.end);
    const last = places.at(-1);
    if (token && last?.token === token) places[places.length - 1] = { ...last, parts: [...last.parts, at] };
    else places.push({ start: token?.start ?? at.start, end: token?.end ?? at.end, token, parts: [at] });
  }
  return places;
}
