import { createColors } from 'picocolors';
import type { Part } from '../detect/candidate.ts';
import { remedyMessages } from '../messages/remedy.ts';
import { reportMessages as messages } from '../messages/report.ts';
import type { Finding } from '../policy/finding.ts';
import { type Advice, advise } from '../remedy/advise.ts';
import { type Concealer, createConcealer } from '../remedy/conceal.ts';
import { githubSecret } from '../remedy/languages/formats.ts';
import { shellQuote } from '../remedy/shellQuote.ts';
import { printable } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import type { Report } from './report.ts';

export interface TextOptions {
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  readonly colour: boolean;
  /** What to type for `keyguard` in this repository. */
  readonly command: string;
  /** Names of environment variables that the repository already uses. */
  readonly repositoryNames: readonly string[];
  /** Width of the terminal. */
  readonly columns: number;
}

/** How many findings are told in full, and how many old ones in a line. */
const fullAtMost = 10;

/** Lines of a change that are shown before the middle is left out. */
const hunkAtMost = 8;

/** The report for people; empty where there is nothing to say. Ends with a line feed. */
export function textReport(report: Report, options: TextOptions): string {
  const { findings } = report;
  const concealer = createConcealer(findings.flatMap((finding) => finding.parts));
  const inFile = new Map<string, Part[]>();
  for (const { file, parts } of findings) inFile.set(file, [...(inFile.get(file) ?? []), ...parts]);
  const writer: Writer = {
    options,
    concealer,
    colours: createColors(options.colour),
    inFile: (file) => inFile.get(file) ?? [],
    safe: (text) => printable(concealer.text(text)).replaceAll('\n', '\\n'),
    advice: advise(findings, options),
  };
  const blocks =
    report.command === 'install'
      ? [list(report, writer)]
      : [headline(report, writer), ...told(report, writer)];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

interface Writer {
  readonly options: TextOptions;
  readonly concealer: Concealer;
  readonly colours: ReturnType<typeof createColors>;
  readonly inFile: (file: string) => readonly Part[];
  /** What comes from the repository, made fit to be shown. */
  readonly safe: (text: string) => string;
  readonly advice: ReadonlyMap<Finding, Advice>;
}

/** Path and line, as editors make a link of them. */
const place = ({ file, parts }: Finding, { safe }: Writer) => `${safe(file)}:${parts[0]!.line}`;

const what = ({ title, parts }: Finding) =>
  messages.what(title, [...new Set(parts.slice(1).map((part) => part.role))]);

/** The first line, of which some editors show nothing but this. */
function headline(report: Report, writer: Writer): string[] {
  const { colours, safe, advice } = writer;
  const blocking = report.findings.filter((finding) => finding.blocks);
  const [first] = blocking;
  const [unchecked] = report.skipped;
  if (!first && !unchecked) return [];
  const verdict =
    report.command === 'scan' ? messages.found : report.hook ? messages.refused : messages.wouldRefuse;
  const head = colours.bold(colours.red(`${messages.prefix} ${verdict}`));
  if (!first) {
    const refused = report.hook ? head : colours.bold(colours.red(messages.prefix));
    return [
      `${refused} ${messages.unchecked(report.skipped.length, safe(unchecked!.file), safe(unchecked!.reason))}`,
    ];
  }
  const { untrack, names } = advice.get(first)!;
  const sentence =
    blocking.length > 1
      ? messages.many(blocking.length, what(first), place(first, writer))
      : messages.one(what(first), place(first, writer)) +
        (untrack
          ? messages.untrackIt
          : readsVariable(advice.get(first)!)
            ? messages.useVariable(names.get(first.parts[0]!)!)
            : '');
  return [`${head} ${colours.bold(sentence)}`];
}

/** Is a variable the answer: not in prose, in a comment, or in a browser. */
const readsVariable = ({ language, suppliers }: Advice) =>
  language !== 'text' &&
  language !== 'dotenv' &&
  !suppliers.includes('comment') &&
  !suppliers.includes('client');

/** All that follows the first line, in blocks. */
function told(report: Report, writer: Writer): string[][] {
  const { options, colours } = writer;
  const blocking = report.findings.filter((finding) => finding.blocks);
  const full = options.all ? blocking : blocking.slice(0, fullAtMost);
  const line = (text: string) => `${messages.prefix} ${text}`;
  // Where it is all there is to say, the first line has said it.
  const unchecked = blocking.length === 0 && report.skipped.length === 1 ? [] : report.skipped;
  const remarks = [
    ...oldOnes(report, writer).map(line),
    ...report.notices.map((notice) => line(writer.safe(notice))),
    ...unchecked.map(({ file, reason }) => line(messages.skipped(writer.safe(file), writer.safe(reason)))),
    ...(unchecked.length > 0 ? [line(messages.skippedAdvice)] : []),
  ];
  const again = [colours.dim(messages.again(commandOf(report, writer)))];
  return [
    ...full.map((finding) => block(finding, writer)),
    rest(report, blocking.slice(full.length), writer),
    remarks,
    blocking.length > 0 && full.length === blocking.length ? again : [],
  ];
}

/** The command that shows the same again. */
function commandOf({ command }: Report, { options }: Writer): string {
  return `${options.command} ${command === 'scan' ? 'scan .' : '--staged'}`;
}

/** One finding: where and what, the lines as they are and as they should be, how far it has got, what to do. */
function block(finding: Finding, writer: Writer): string[] {
  const { colours, safe, options } = writer;
  const advice = writer.advice.get(finding)!;
  const [first] = finding.parts;
  const facts = finding.parts.flatMap((part) => Object.entries(part.facts));
  const known =
    facts.length === 0
      ? ''
      : ` (${facts.map(([name, value]) => messages.fact(name, safe(value))).join(', ')})`;
  return [
    `${colours.bold(`${safe(finding.file)}:${first!.line}:${first!.column}`)}  ${what(finding)}${known}`,
    '',
    ...change(finding, advice, writer),
    '',
    ...adviceLines(finding, advice, writer).map((line) => `  ${line}`),
    `  ${advice.untrack && finding.exposure === 'staged' ? messages.stateOfFile : messages.state[finding.exposure]}`,
    ...(finding.exposure === 'pushed' && finding.revoke !== ''
      ? [`  ${messages.revoke(finding.revoke)}`]
      : []),
    `  ${colours.dim(messages.falseAlarm(options.command, finding.fingerprint))}`,
  ];
}

/** The lines with the secret, a caret under it, and what they become. */
function change(finding: Finding, advice: Advice, writer: Writer): string[] {
  const { colours, concealer, inFile } = writer;
  const hunkLines = advice.hunks.flatMap(({ line, before }) => before.map((_, index) => line + index));
  const partLines = finding.parts.map(({ line }) => line);
  const numbers = [...new Set([...hunkLines, ...partLines])].sort((a, b) => a - b);
  const width = String(numbers.at(-1) ?? 0).length;
  const gutter = (sign: string, number: number | string) => `  ${sign} ${String(number).padStart(width)} | `;
  const before = numbers.flatMap((number) => {
    const line = finding.context.find((each) => each.number === number);
    if (!line) return [];
    const { text, carets } = excerpt(
      line,
      finding.parts,
      inFile(finding.file),
      concealer,
      columnsFor(writer, width),
    );
    const sign = hunkLines.includes(number) ? '-' : ' ';
    const shown = `${gutter(sign, number)}${text}`.trimEnd();
    const below = carets === '' ? [] : [colours.yellow(`${gutter(' ', '')}${carets}`)];
    return [[sign === '-' ? colours.red(shown) : shown, ...below]];
  });
  const after = advice.hunks.flatMap(({ line, after }) =>
    after.map((text, index) => colours.green(`${gutter('+', line + index)}${printable(text)}`.trimEnd())),
  );
  return [...shortened(before).flat(), ...after];
}

const columnsFor = ({ options }: Writer, width: number) => Math.max(40, options.columns - width - 7);

/** The first and the last lines of a long change. */
function shortened(lines: string[][]): string[][] {
  if (lines.length <= hunkAtMost) return lines;
  return [...lines.slice(0, 2), ['      ...'], ...lines.slice(-1)];
}

function adviceLines(finding: Finding, advice: Advice, { safe }: Writer): string[] {
  if (advice.untrack) {
    const { file, ignore } = advice.untrack;
    return [
      messages.untrack,
      `    ${messages.untrackCommand(safe(shellQuote(file)))}`,
      `    ${messages.ignoreCommand(safe(shellQuote(ignore)))}`,
    ];
  }
  const name = advice.names.get(finding.parts[0]!)!;
  const suppliers = advice.suppliers.map((supplier) => remedyMessages.supplier[supplier](name));
  const needs = advice.needs.flatMap((need) =>
    need.includes('\n')
      ? [messages.needsBlock, ...need.split('\n').map((line) => `    ${line}`)]
      : [messages.needs(need)],
  );
  return [...suppliers, ...needs, ...setIn(advice)];
}

/** Where the values go that the new lines read. */
function setIn({ language, hunks, names }: Advice): string[] {
  if (hunks.length === 0 || language === 'text' || language === 'dotenv') return [];
  const distinct = [...new Set(names.values())];
  if (language === 'github-actions')
    return [messages.setIn.github(messages.list(distinct.map(githubSecret)))];
  if (language !== 'terraform') return [messages.setIn.environment(messages.list(distinct))];
  return [messages.setIn.terraform(messages.list(distinct.map((name) => `TF_VAR_${name.toLowerCase()}`)))];
}

/** What is left when ten are told: how many in which file, and how to see them. */
function rest(report: Report, left: readonly Finding[], writer: Writer): string[] {
  if (left.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { file } of left) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [
    messages.more(left.length),
    ...[...counts].map(([file, count]) => `  ${messages.inFile(writer.safe(file), count)}`),
    messages.showAll(`${commandOf(report, writer)} --all`),
  ];
}

/** Secrets that were there before: a line each. */
function oldOnes(report: Report, writer: Writer): string[] {
  const old = report.findings.filter(({ status }) => status === 'old');
  const shown = writer.options.all ? old : old.slice(0, fullAtMost);
  const lines = shown.map((finding) =>
    messages.old(what(finding), place(finding, writer), finding.exposure, finding.revoke),
  );
  return old.length > shown.length ? [...lines, messages.moreOld(old.length - shown.length)] : lines;
}

/** What `install` tells of the secrets that are there already: one short list. */
function list(report: Report, writer: Writer): string[] {
  const found = report.findings.filter(({ status }) => status !== 'allowed');
  if (found.length === 0) return [];
  const shown = writer.options.all ? found : found.slice(0, fullAtMost);
  const lines = shown.map((finding) => {
    const { untrack } = writer.advice.get(finding)!;
    const line = messages.listed(place(finding, writer), what(finding), finding.exposure, finding.revoke);
    return `  ${line}${untrack ? messages.untrackIt : ''}`;
  });
  const more = found.length - shown.length;
  return [
    `${messages.prefix} ${messages.alreadyThere(found.length)}`,
    ...lines,
    ...(more > 0 ? [`  ${messages.more(more)} ${writer.options.command} scan .`] : []),
  ];
}
