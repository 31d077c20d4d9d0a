import type { Lexicon, Spelling } from './lexicon.ts';
import type { Token } from './tokensOf.ts';

/** Who else has to supply the value, where the format at hand cannot say "take it from the environment". */
export type Supplier =
  | 'ansible'
  | 'appsettings'
  | 'backend'
  | 'ci'
  | 'client'
  | 'cloudformation'
  | 'comment'
  | 'constant'
  | 'csv'
  | 'dockerfile'
  | 'expression'
  | 'gitlab'
  | 'gradle'
  | 'helm'
  | 'ini'
  | 'json'
  | 'kubernetes'
  | 'notebook'
  | 'properties'
  | 'sql'
  | 'tfvars'
  | 'toml'
  | 'unknown'
  | 'wrangler'
  | 'xml'
  | 'yaml';

/** A secret inside what is replaced: offsets into `body`, and the name of the variable that takes its place. */
interface Hole {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A string literal, or a bare value, that holds one secret or several. */
export interface Site {
  readonly file: string;
  /** The literal around it; undefined where the value stands bare. */
  readonly token: Token | undefined;
  /** What stands between the literal's quotes; of a bare value, the value itself. */
  readonly body: string;
  readonly holes: readonly Hole[];
  /** What stands on its first line before it, and on its last line behind it. */
  readonly head: string;
  readonly tail: string;
  /** The lines above. */
  readonly above: string;
  /** The lines below, where the whole text is at hand. */
  readonly below?: string;
  /** What a parser says of the literal's place, where there is one. */
  readonly role?: Role;
  /** What the repository around tells of the way to read a variable. */
  readonly idiom?: Idiom;
}

/** Places of a literal that are no plain expression: a property's name, `<A b="…">`, where only a literal may stand. */
export type Role = 'expression' | 'name' | 'attribute' | 'literal' | 'tagged';

/**
 * `$_ENV` (PHP with a loader that fills only that), `Deno.env`, SvelteKit's module, C# that knows null from a text,
 * Go with godotenv.
 */
export type Idiom = 'superglobal' | 'deno' | 'sveltekit' | 'nullable' | 'godotenv';

/** A change of a stretch of a text; offsets in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Code for the site's place, quotes included. */
interface Replacement {
  readonly code: string;
  /** What changes in the site's `head` besides. */
  readonly head?: readonly Edit[];
  /** What changes in the lines `above`. */
  readonly above?: readonly Edit[];
  /** What has to stand elsewhere in the file: `import os`. */
  readonly needs?: readonly string[];
}

export type Outcome = Replacement | { readonly supplier: Supplier };

/** How a language takes a value from the environment. */
export interface Language {
  readonly id: string;
  readonly lexicon: Lexicon;
  readonly replace: (site: Site) => Outcome;
  /** How a value is written that stands bare; where it is left out, none with a backslash is understood. */
  readonly bare?: Spelling;
  /** Where in a whole text a line is put that the new code needs. `code` is the text without comments. */
  readonly place?: (line: string, code: string) => Insertion;
}

/** A text that is put between two characters. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The stretches of the body between its secrets: one more than there are secrets. */
export function between(site: Site): string[] {
  const edges = [0, ...site.holes.flatMap((hole) => [hole.start, hole.end]), site.body.length];
  return Array.from({ length: site.holes.length + 1 }, (_, index) =>
    site.body.slice(edges[2 * index], edges[2 * index + 1]),
  );
}

/** The body with each secret's place filled by what `fill` makes of its name. */
export function filled(site: Site, fill: (name: string) => string, around = (text: string) => text): string {
  const texts = between(site).map(around);
  return site.holes.map((hole, index) => texts[index]! + fill(hole.name)).join('') + texts.at(-1)!;
}

/** Line ends around a key in several lines, as they are or as escapes, belong to it. */
const lineEnds = /^(?:\s|\\[nr])*$/;

/** Is the secret all that the literal holds. */
export function isWhole(site: Site): boolean {
  const [before, after] = between(site);
  if (site.holes.length !== 1) return false;
  const isKey = site.body.includes('-----BEGIN');
  return isKey ? lineEnds.test(before!) && lineEnds.test(after!) : before === '' && after === '';
}

/** Edits that put `code` in the place of the first match in a head; none where nothing matches. */
export function swap(head: string, pattern: RegExp, code: string): Edit[] {
  const match = pattern.exec(head);
  return match ? [{ start: match.index, end: match.index + match[0].length, code }] : [];
}
