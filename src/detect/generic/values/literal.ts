/** A literal in a text: where it stands without its quotes, and whether it has any. */
export interface Literal {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
  /** What it says, where it is not written in one piece. */
  readonly value?: string;
  /** True where only words lead to it, as in "the token …". */
  readonly prose?: true;
}

/**
 * In what form a literal may stand: in quotes, or, where the syntax allows it, up to what ends it. `setting` is a line
 * of .env, properties, INI or YAML, whose value goes on to the next space; `inline` is an argument or a part of an
 * address.
 */
export type LiteralSyntax = 'quoted' | 'setting' | 'inline';

/** Reads the literal at an index of the text; null where there is none or it is too long. */
export type ReadLiteral = (at: number, syntax: LiteralSyntax) => Literal | null;
