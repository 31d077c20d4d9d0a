import type { Literal, ReadLiteral } from './literal.ts';
import { matchFrom } from './matchFrom.ts';

/** Behind a text in quotes that is looked up: what is taken where nothing is found, or compared with it. (A group keeps V8 from writing a short loop out.) */
export const instead =
  /\]?["'`]?[\])]{0,4}\??(?:\s{0,40}(\??\.|->)\w{1,20}\(\)){0,2}(?:\s{0,40}\.(?:(?:get)?or_?else\w{0,3}|unwrap_or\w{0,5}|value_?or|equals\w{0,10})\(\s{0,20}(?:\|_?\w{0,8}\| ?|\(\) ?-> ?)?(?:\{ ?)?| (?:\?:|\|\|) )/iy;

/** How a name is handed a literal without an operator: what stands before the name, and what leads on behind it. */
const ways: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/["'`][^\s"'`]{0,24}$/, instead],
  // A block that yields it: `let(:name) { "…" }`, `fetch("name") { "…" }`.
  [/\(:?["']?$/, /["']?\) ?\{ ?/y],
  // All that a function or a property gives back: `name() { return "…"`, `Name { get { return "…"`, `name = () => "…"`,
  // `name: String { "…"`, `name by lazy { "…"`.
  [
    /[\s.]$/,
    /(?:\([\w :&*.$]{0,40}\)\s{0,4}(?:(?:->|:)\s{0,4}[\w&'<>.? ]{1,40}?|string)?\s{0,20}(?:[:{]|=>?)|\s{0,20}\{\s{0,20}get\s{0,4}(?:\{|=>)|: String \{| by lazy \{|\s?=\s?\(\)\s?=>)\s{0,60}(?:return\s|(?=["'`]))/y,
  ],
];

/** The literal that a call or a block hands to the name; null where there is none. */
export function handedValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  literalAt: ReadLiteral,
): Literal | null {
  const start = text.slice(Math.max(0, nameStart - 60), nameStart);
  for (const [before, behind] of ways) {
    // What stands before a name is the smaller expression, and most names end the matter there.
    const found = before.test(start) ? matchFrom(behind, text, nameEnd) : null;
    if (found !== null) return literalAt(nameEnd + found[0].length, 'quoted');
  }
  return null;
}
