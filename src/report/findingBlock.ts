import { reportMessages as messages } from '../messages/report.ts';
import { type Finding, messageFile } from '../policy/finding.ts';
import type { Advice } from '../remedy/advise.ts';
import { excerpt } from './excerpt.ts';
import { explanation } from './explanation.ts';
import { whatToDo } from './whatToDo.ts';
import type { Writer } from './writer.ts';

/** Lines of code that are shown before the middle is left out. */
const linesAtMost = 8;

/** So many further places of a secret are named. */
const placesAtMost = 5;

/**
 * One secret: where and what, the lines as they are and as they should be, how far it has got, what to do.
 *
 * @param places where it stands; the first is told in full
 */
export function findingBlock(places: readonly [Finding, ...Finding[]], writer: Writer): string[] {
  const { colours, safe, options } = writer;
  const [finding, ...others] = places;
  const advice = writer.advice(finding);
  const facts = finding.parts.flatMap((part) => Object.entries(part.facts));
  const known = [...new Set(facts.map(([name, value]) => messages.fact(safe(name), safe(value))))].join(', ');
  const place = colours.bold(writer.placeInLine(finding));
  const onlyStaged = finding.exposure === 'staged';
  return [
    `${place}  ${writer.what(finding)}${known && ` (${known})`}`,
    '',
    ...change(finding, advice, writer),
    '',
    ...[
      ...alsoIn(others, advice.untrack ? messages.sameFile : messages.alsoIn, writer),
      ...whatToDo(finding, advice, writer),
      // How to undo the commit is said once, at the end.
      ...(writer.isOutside || (writer.saysUndo && finding.exposure === 'committed')
        ? []
        : [advice.untrack && onlyStaged ? messages.stateOfFile : messages.state[finding.exposure]]),
      ...(finding.exposure === 'pushed' && finding.revoke !== '' ? [messages.revoke(finding.revoke)] : []),
      // A message that is in no commit is to be found nowhere.
      ...(writer.isOutside || (finding.file === messageFile && onlyStaged)
        ? []
        : [
            colours.dim(
              messages.falseAlarm(options.command, finding.fingerprint, writer.inSeveralFiles(finding)),
            ),
          ]),
      ...(options.explain ? ['', ...explanation(finding, safe)] : []),
    ].map((line) => (line === '' ? '' : `  ${line}`)),
  ];
}

/** What is to be repaired in the same way: where the same secret stands besides, what else leaves with the file. */
function alsoIn(
  others: readonly Finding[],
  head: (count: number) => string,
  { placeInLine, again }: Writer,
): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, placesAtMost);
  const left = others.length - named.length;
  return [
    head(others.length),
    ...named.map((each) => `  ${placeInLine(each)}`),
    ...(left > 0 ? [`  ${messages.morePlaces(left, again)}`] : []),
  ];
}

/** The lines with the secret, carets under it, and what they become. */
function change(
  finding: Finding,
  { hunks }: Advice,
  { colours, concealer, options, partsOnLines, safe }: Writer,
): string[] {
  const replaced = hunks.flatMap(({ line, before }) => before.map((_, index) => line + index));
  const numbers = [...new Set([...replaced, ...finding.parts.map(({ line }) => line)])].sort((a, b) => a - b);
  const width = String(numbers.at(-1)).length;
  const gutter = (sign: string, number: number | string) => `  ${sign} ${String(number).padStart(width)} | `;
  const columns = Math.max(40, options.columns - gutter(' ', '').length);
  const before = numbers.flatMap((number) => {
    const line = finding.context.find((each) => each.number === number);
    if (!line) return [];
    const starting = finding.parts.filter((part) => part.line === number);
    const { text, carets } = excerpt(line, starting, partsOnLines(finding.file, [line]), concealer, columns);
    const isReplaced = replaced.includes(number);
    const shown = `${gutter(isReplaced ? '-' : ' ', number)}${text}`.trimEnd();
    const below = carets === '' ? [] : [colours.yellow(`${gutter(' ', '')}${carets}`)];
    return [[isReplaced ? colours.red(shown) : shown, ...below]];
  });
  const after = hunks.flatMap((hunk) =>
    hunk.after.map((text, index) =>
      colours.green(`${gutter('+', hunk.line + index)}${safe(text)}`.trimEnd()),
    ),
  );
  const middle = `${' '.repeat(width + 4)} | ...`;
  const shown = before.length > linesAtMost ? [...before.slice(0, 2), [middle], ...before.slice(-1)] : before;
  return [...shown.flat(), ...after];
}
