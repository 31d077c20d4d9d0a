import { configMessages } from '../messages/config.ts';
import { reportMessages as messages } from '../messages/report.ts';
import { bySecret } from '../policy/bySecret.ts';
import type { Finding } from '../policy/finding.ts';
import { pushAll } from '../pushAll.ts';
import { guideOf } from '../recover/guideNames.ts';
import { explanation } from './explanation.ts';
import { findingBlock } from './findingBlock.ts';
import { headline } from './headline.ts';
import type { Report } from './report.ts';
import { whatToDo } from './whatToDo.ts';
import { createWriter, type TextOptions, type Writer } from './writer.ts';

/** How many secrets are told in full, and how many old ones in a line. */
const fullAtMost = 10;

/** The report for people; empty where there is nothing to say. Ends with a line feed. */
export function textReport(report: Report, options: TextOptions): string {
  const writer = createWriter(report, options);
  const blocking = report.findings.filter((finding) => finding.blocks);
  const { full, left } = options.all ? { full: alone(blocking), left: [] } : firstOf(blocking, writer);
  const blocks = [
    headline(report, writer),
    ...full.map((places) => findingBlock(places, writer)),
    rest(left, writer),
    remarks(report, writer),
    blocking.length > 0 && report.undo ? [report.undo] : [],
    [
      ...(blocking.length > 0 && isOfStaged(report) ? [messages.repair(`${options.command} fix`)] : []),
      ...(blocking.length > 0 && left.length === 0 && writer.again !== '' && !options.explain
        ? [writer.colours.dim(messages.again(writer.again))]
        : []),
    ],
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return text && `${text}\n`;
}

/** Whether it is about the next commit, which `keyguard fix` can repair, and not about one that was made. */
const isOfStaged = ({ command, again }: Report) => command === 'staged' && again === undefined;

type Places = readonly [Finding, ...Finding[]];

const alone = (findings: readonly Finding[]): Places[] => findings.map((finding) => [finding]);

/**
 * What is told in full, and what is only counted: nobody has to know how that would be repaired. A file that is to leave
 * the repository takes all of its secrets along, so what to do is said once.
 */
function firstOf(blocking: readonly Finding[], writer: Writer): { full: Places[]; left: Finding[] } {
  const full: Places[] = [];
  const left: Finding[] = [];
  const leaving = new Map<string, [Finding, ...Finding[]]>();
  for (const everywhere of bySecret(blocking)) {
    for (const finding of everywhere) leaving.get(leavingKey(finding))?.push(finding);
    const [first, ...others] = everywhere.filter((finding) => !leaving.has(leavingKey(finding)));
    if (!first) continue;
    const places: Places = [first, ...others];
    const told = full.length < fullAtMost ? byRepair(places, writer) : [places];
    const room = fullAtMost - full.length;
    for (const [first, ...others] of told.slice(0, room)) {
      const block: [Finding, ...Finding[]] = [first, ...others];
      full.push(block);
      if (writer.advice(first).untrack && !writer.options.explain) leaving.set(leavingKey(first), block);
    }
    pushAll(left, told.slice(room).flat());
  }
  return { full, left };
}

const leavingKey = ({ file, exposure }: Finding): string => `${exposure} ${file}`;

/** Places of one secret, those apart of which something else is to be said: what it is, how far it got, what to do. */
function byRepair(places: Places, writer: Writer): Places[] {
  if (places.length === 1) return [places];
  return bySecret(places, (finding) => {
    const advice = writer.advice(finding);
    return [finding.rule, finding.exposure, advice.language, whatToDo(finding, advice, writer)];
  });
}

/** What is left when ten are told: in how many places of which file, and how to see them. */
function rest(left: readonly Finding[], { file: shown, again }: Writer): string[] {
  if (left.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { file } of left) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [
    messages.more(left.length),
    ...[...counts].map(([file, count]) => `  ${messages.inFile(shown(file), count)}`),
    messages.showAll(`${again} --all`),
  ];
}

/** What does not block, or is no finding: one line each. */
function remarks({ findings, notices, skipped }: Report, writer: Writer): string[] {
  const { safe } = writer;
  // Where it is all there is to say, the first line has said it.
  const isSaid = skipped.length === 1 && !findings.some((finding) => finding.blocks);
  const unchecked = isSaid ? [] : skipped;
  const lines = [
    ...tooUnsure(findings, writer),
    ...oldOnes(findings, writer),
    ...notices.map(safe),
    ...unchecked.map(({ file, reason }) => messages.skipped(writer.file(file), safe(reason))),
    ...(unchecked.length > 0 ? [messages.skippedAdvice] : []),
  ];
  return lines.map((line) => `${messages.prefix}${line}`);
}

/** New ones that the configuration lets pass because they are not sure enough. */
function tooUnsure(findings: readonly Finding[], writer: Writer): string[] {
  const { options, safe, what } = writer;
  const below = findings.filter(({ status, blocks }) => status === 'new' && !blocks);
  const quiet = options.all ? alone(below) : bySecret(below, ({ rule, confidence }) => [rule, confidence]);
  const shown = options.all ? quiet : quiet.slice(0, fullAtMost);
  const lines = shown.map((places) => {
    const [finding] = places;
    return [
      configMessages.belowConfidence(what(finding), placesOf(places, writer), finding.confidence),
      ...(options.explain ? explanation(finding, safe) : []),
    ].join('\n  ');
  });
  return quiet.length > shown.length
    ? [...lines, configMessages.moreBelow(quiet.length - shown.length)]
    : lines;
}

/** Secrets that were there before. */
function oldOnes(findings: readonly Finding[], writer: Writer): string[] {
  const { options, safe, what } = writer;
  const there = findings.filter(({ status }) => status === 'old');
  const old = options.all ? alone(there) : bySecret(there, ({ rule, exposure }) => [rule, exposure]);
  const shown = options.all ? old : old.slice(0, fullAtMost);
  const lines = shown.map((places) => {
    const [finding] = places;
    return messages.old(
      what(finding),
      placesOf(places, writer),
      finding.exposure,
      `${options.command} recover ${safe(guideOf(finding.provider))}`,
    );
  });
  return old.length > shown.length ? [...lines, messages.moreOld(old.length - shown.length)] : lines;
}

/** The first place of a secret, and how many others there are. */
function placesOf(places: Places, { place }: Writer): string {
  return places.length === 1 ? place(places[0]) : messages.placeAndMore(place(places[0]), places.length - 1);
}
