import { readFileSync } from 'node:fs';
import { allRules } from '../detect/allRules.ts';
import { type LeftAlone, whyNot } from '../detect/whyNot.ts';
import { explainMessages as messages } from '../messages/explain.ts';
import type { Finding } from '../policy/finding.ts';
import { createConcealer } from '../remedy/conceal.ts';
import { printable } from '../terminal.ts';

/** So many rules are named. */
const named = 3;

/**
 * Says of each value of a line why it is left alone, a line each; of what an exception lets pass, which one.
 *
 * @param path the file
 * @param shown its path as it was given
 * @param findings what was found on the line
 */
export function leftAlone(path: string, shown: string, line: number, findings: readonly Finding[]): string {
  const file = printable(shown);
  const text = readFileSync(path, 'latin1').split(/\r\n|\r|\n/)[line - 1];
  if (text === undefined) return `${messages.noLine(file, line)}\n`;
  const parts = findings.flatMap((finding) => finding.parts);
  const safe = (said: string) => printable(createConcealer(parts).text(said));
  const isFound = ({ at, end }: LeftAlone) =>
    parts.some(({ value }) => value.includes(text.slice(at, end)) || text.slice(at, end).includes(value));
  const lines = [
    ...findings
      .filter(({ status }) => status === 'allowed')
      .map(({ parts: [first], reason }) => `${first!.column}: ${messages.allowed(safe(reason))}`),
    ...whyNot(text, allRules())
      .filter((each) => !isFound(each))
      .map((each) => `${each.at + 1}: ${reasonOf(each, safe)}`),
  ].map((each) => `${file}:${line}:${each}\n`);
  return lines.length === 0 && findings.length === 0
    ? `${messages.nothingThere(file, line)}\n`
    : lines.join('');
}

function reasonOf({ why, of, name }: LeftAlone, safe: (text: string) => string): string {
  const said = messages.leftAlone;
  if (why === 'check') return said.check(of[0]!);
  if (why === 'nameless') return said.nameless(of.slice(0, named), of.length);
  if (why === 'otherName') return name === '' ? said.noName : said.otherName(safe(name));
  return said[why];
}
