import type { Lexicon, Quote, Spelling } from './lexicon.ts';

/** A string or a comment in a text. Offsets in UTF-16 units; `end` is behind the closing mark. */
export interface Token {
  readonly kind: 'string' | 'heredoc' | 'comment';
  readonly start: number;
  readonly end: number;
  /** What opens and closes it; of a heredoc, its head (`<<~SQL`) and an empty string. */
  readonly open: string;
  readonly close: string;
  /** How a text is written in it. */
  readonly spelling?: Spelling;
}

/** `<<'NAME'` is as it stands, whatever is in it. */
const asItStands: Spelling = { escape: 'none' };

/** Holes inside holes are followed this far; deeper ones are letters of their string. */
const deepest = 4;

/** Steps until the rest is taken as code. The text of a hostile file could be made to be walked over again and again. */
const mostSteps = 500_000;

const identifier = /[\p{L}\p{N}_$@]+/uy;

/**
 * The strings and comments of a piece of source text, outer ones before those inside them. The piece may begin and
 * end anywhere; a string that is not closed where it has to be is taken as code, so that a stray quote does no harm.
 */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const found: Token[] = [];
  const heredocs: { open: string; name: string }[] = [];
  let depth = 0;
  let steps = 0;

  /** Walks over code from `at` until `until` closes it, or to the end; returns the offset behind. */
  function code(at: number, until: string | null): number {
    let open = 0;
    const opener = until === ')' ? '(' : '{';
    while (at < text.length && steps++ < mostSteps) {
      const character = text[at]!;
      if (until && character === opener) open++;
      if (until && character === until && open-- === 0) return at + 1;
      if (character === '\n' && heredocs.length > 0) at = heredocBodies(at + 1);
      else at = comment(at) ?? heredocHead(at) ?? skipped(at) ?? string(at) ?? word(at);
    }
    return until ? -1 : at;
  }

  function word(at: number): number {
    identifier.lastIndex = at;
    return identifier.test(text) ? identifier.lastIndex : at + 1;
  }

  function matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  function comment(at: number): number | null {
    for (const [open, close] of lexicon.blocks) {
      if (!text.startsWith(open, at)) continue;
      const closed = text.indexOf(close, at + open.length);
      const end = closed === -1 ? text.length : closed + close.length;
      found.push({ kind: 'comment', start: at, end, open, close });
      return end;
    }
    const opening = lexicon.comments.map((pattern) => matchAt(pattern, at)).find((match) => match);
    if (!opening) return null;
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    found.push({ kind: 'comment', start: at, end, open: opening[0], close: '' });
    return end;
  }

  function skipped(at: number): number | null {
    const match = lexicon.skips?.map((pattern) => matchAt(pattern, at)).find((found) => found);
    return match ? at + match[0].length : null;
  }

  function heredocHead(at: number): number | null {
    const head = lexicon.heredoc && matchAt(lexicon.heredoc, at);
    if (!head) return null;
    heredocs.push({ open: head[0], name: head[2]! });
    return at + head[0].length;
  }

  function heredocBodies(at: number): number {
    for (const { open, name } of heredocs.splice(0)) {
      const closing = new RegExp(`^[ \\t]*${name}\\b`, 'm');
      const offset = text.slice(at).search(closing);
      const end = offset === -1 ? text.length : at + offset;
      const spelling = /["']/.test(open) ? asItStands : lexicon.heredocSpelling;
      found.push({ kind: 'heredoc', start: at, end, open, close: '', ...(spelling && { spelling }) });
      at = end;
    }
    return at;
  }

  function string(at: number): number | null {
    for (const quote of lexicon.quotes) {
      const opening = matchAt(quote.open, at);
      if (!opening) continue;
      const before = found.length;
      const open = opening[0];
      const close = typeof quote.close === 'string' ? quote.close : quote.close(open);
      const end = stringEnd(at + open.length, quote, close);
      if (end === -1) {
        found.length = before;
        continue;
      }
      found.splice(before, 0, { kind: 'string', start: at, end, open, close, spelling: quote });
      return end;
    }
    return null;
  }

  /** The offset behind the closing mark, or -1 where the string is not closed. */
  function stringEnd(at: number, quote: Quote, close: string): number {
    while (at < text.length && steps++ < mostSteps) {
      if (text.startsWith(close, at)) {
        const doubled = quote.escape === 'doubled' && text.startsWith(close, at + close.length);
        if (!doubled) return at + close.length;
        at += 2 * close.length;
      } else if (text[at] === quote.escape) at += 2;
      else if (quote.hole && depth < deepest && text.startsWith(quote.hole, at)) {
        depth++;
        const end = code(at + quote.hole.length, quote.hole.endsWith('(') ? ')' : '}');
        depth--;
        at = end === -1 ? at + 1 : end;
      } else if (text[at] === '\n' && !quote.lines) return -1;
      else at++;
    }
    return -1;
  }

  code(0, null);
  return found;
}

/** The innermost token that holds the whole stretch. */
export function tokenAround(tokens: readonly Token[], start: number, end: number): Token | undefined {
  return tokens.findLast((token) => token.start <= start && end <= token.end);
}
