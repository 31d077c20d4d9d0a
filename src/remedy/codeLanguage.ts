import {
  between,
  type Edit,
  type Insertion,
  isWhole,
  type Language,
  type Outcome,
  type Site,
  type Supplier,
} from './language.ts';
import type { Lexicon } from './lexicon.ts';

/** What tells one programming language from another here. */
export interface CodeTraits {
  readonly id: string;
  readonly lexicon: Lexicon;
  /** The expression that reads a variable. */
  readonly env: (name: string, site: Site) => string;
  /** What joins strings, with its spaces; null where strings cannot be joined by an operator. */
  readonly join: string | null;
  /** The literal with the secrets' places as holes in it; null where the literal is of a kind that has none. */
  readonly interpolate?: (site: Site) => string | null;
  /** Where the syntax asks for a literal or a constant. */
  readonly refuse?: (site: Site) => Supplier | null;
  /** What changes at the beginning of the line, as the new code needs it (`const` to `var`). */
  readonly head?: (head: string, site: Site) => readonly Edit[];
  /** What changes above: the head of a block. */
  readonly above?: (site: Site) => readonly Edit[];
  /** The line that the new code needs at the top of the file, and where. */
  readonly needs?: {
    readonly line: string;
    readonly unless: RegExp;
    readonly place: (line: string, code: string) => Insertion;
  };
}

const endsSafely = /^\s*(?:$|[,;)\]}]|\/\/|\/\*|#|\b(?:if|unless|do|then|and|or)\b)/;
const beginsSafely = /(?:^|[=([{,:]|=>|\breturn|<-)\s*$/;

/** A programming language: a literal becomes an expression, a part of one a hole in it or a joined expression. */
export function codeLanguage(traits: CodeTraits): Language {
  const { id, lexicon, env, join, interpolate, refuse, needs } = traits;

  function joined(site: Site): string | null {
    const { token } = site;
    if (join === null || token?.kind !== 'string' || token.close === '') return null;
    const texts = between(site).map((text) => (text === '' ? null : token.open + text + token.close));
    const pieces = site.holes.flatMap((hole, index) => [texts[index], env(hole.name, site)]);
    const code = [...pieces, texts.at(-1)].filter((piece) => piece).join(join);
    // What joins it to its neighbours already may do so on.
    const begins = beginsSafely.test(site.head) || site.head.trimEnd().endsWith(join.trim());
    const ends = endsSafely.test(site.tail) || site.tail.trimStart().startsWith(join.trim());
    return begins && ends ? code : `(${code})`;
  }

  function replace(site: Site): Outcome {
    const refusal = refuse?.(site);
    if (refusal) return { supplier: refusal };
    if (site.token === undefined) return { supplier: 'expression' };
    const literal = site.token.kind === 'string';
    const code =
      literal && isWhole(site) ? env(site.holes[0]!.name, site) : (interpolate?.(site) ?? joined(site));
    if (code === null) return { supplier: 'expression' };
    const head = traits.head?.(site.head, site) ?? [];
    const above = traits.above?.(site) ?? [];
    const missing = needs && !needs.unless.test(site.above) ? { needs: [needs.line] } : {};
    return { code, head, ...(above.length > 0 && { above }), ...missing };
  }

  return { id, lexicon, replace, ...(needs && { place: needs.place }) };
}
