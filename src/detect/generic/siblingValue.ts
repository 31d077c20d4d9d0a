import { matchFrom } from './literal.ts';

/** `name="x" value="…"`, `"name": "x", "value": "…"`, `variable "x" { default = "…" }`, also on the next line. */
const valueAttribute =
  /\s{0,4}[,{]?\s{0,60}(?:type\s{0,20}=\s{0,4}\w{1,20}\s{1,40})?(?:\\{0,3}["'])?(?:value|content|default)(?:\\{0,3}["'])?\s{0,4}[:=]\s{0,4}/iy;
/** What says that a name follows. */
const naming =
  /(?:\b(?:variable|env)|name|key|property|\bid)(?:\\{0,3}["'])?\s{0,4}[:=]?\s{0,4}(?:\\{0,3}["'])?$/i;
/** So far behind a name its value may stand, with other attributes between them. */
const siblingReach = 320;

/** Where the value stands that the name is given by its neighbour; null where the name has none. */
export function siblingValue(text: string, nameStart: number, from: number, closed: boolean): number | null {
  const direct = closed
    ? matchFrom(valueAttribute, text, from)
    : matchFrom(/\s{1,4}value:\s{1,4}/y, text, from);
  if (direct !== null) return direct.index + direct[0].length;
  // The next character tells in most cases that nothing of the kind follows.
  if (!/[\s,{]/.test(text[from] ?? '') || !naming.test(text.slice(Math.max(0, nameStart - 32), nameStart)))
    return null;
  const behind = text.slice(from, from + siblingReach);
  const end = behind.search(/[}>]|\n\s{0,40}(?:\n|- )|(?<![\w-])name["']?\s{0,4}[:=]/);
  const value =
    /(?<![\w-])(?:[a-z]{1,12}:|parameter)?(?:value|content|default)(?:\\{0,3}["'])?\s{0,4}[:=]\s{0,4}/i.exec(
      end < 0 ? behind : behind.slice(0, end),
    );
  return value === null ? null : from + value.index + value[0].length;
}
