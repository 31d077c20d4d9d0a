import { join } from 'node:path';
import { type Language, setLanguage } from '../messages/language.ts';
import { titlesMessages } from '../messages/titles.ts';
import { keepNotes } from './checklist/keepNotes.ts';
import type { Checklist } from './checklist/parseChecklist.ts';
import { fileName, type ReadFile, readRecoveryFile, writeRecoveryFile } from './checklist/recoveryFile.ts';
import { renderGuide } from './checklist/renderGuide.ts';
import type { WordedGuide } from './checklist/stepLines.ts';
import { type Tick, toMinute } from './checklist/tickLine.ts';
import { isUsable, placeholders } from './facts.ts';
import type { LeakRecord } from './leakRecord.ts';
import { loadGuide } from './loadGuide.ts';
import type { FactName, Facts, Step } from './types.ts';

/** A recovery under way: the guide, what is known, what was ticked. */
export interface Recovery {
  readonly worded: WordedGuide;
  readonly facts: Facts;
  readonly ticks: ReadonlyMap<string, Tick>;
  /** The steps that apply here, in order, notes left out. */
  readonly steps: readonly Step[];
  /** Facts whose line says something that cannot be used. */
  readonly unreadable: ReadonlyMap<FactName, string>;
  /** Titles of steps whose tick was taken back. */
  readonly unticked: readonly string[];
}

export interface RecoveryInput {
  /** Top of the work tree, or the folder that keyguard was started in. */
  readonly folder: string;
  readonly language: Language;
  readonly record: LeakRecord;
  /** Whether a step may be ticked, by what the repository says; null where nobody looked. */
  readonly holds: ((step: Step) => boolean) | null;
}

/**
 * Reads the file, brings it up to date, and writes it: new ticks get their time, what people filled in goes into the
 * commands, what they wrote stays.
 */
export async function updateRecovery(input: RecoveryInput): Promise<Recovery> {
  const { folder, language, record, holds } = input;
  const path = join(folder, fileName);
  const before = readRecoveryFile(path);
  const worded = await loadGuide(record.provider, language);
  const filled = filledIn(before?.checklist, record);
  const dated = withTimes(before, new Date());
  const facts = factsOf(record, filled, dated);
  const steps = worded.guide.sections
    .flatMap((section) => section.steps)
    .filter((step) => !step.note && (!step.when || step.when(facts)));
  const refuted = steps.filter((step) => dated.get(step.id)?.box === 'x' && holds?.(step) === false);
  const ticks = new Map(dated);
  for (const { id } of refuted) ticks.set(id, { ...dated.get(id)!, box: ' ', when: null });
  const current = refuted.length === 0 ? facts : factsOf(record, filled, ticks);
  const fresh = renderGuide(worded, current, { ticks, facts: filled });
  const isOwn =
    before && (before.checklist.isOwn ?? (await linesOf(before.checklist, input, current, filled)));
  const blocks =
    before && isOwn ? keepNotes(fresh, before.checklist, isOwn) : keepNotes(fresh, nothing, () => true);
  await writeRecoveryFile(
    path,
    blocks.flatMap(({ lines }) => lines),
    before?.text ?? null,
  );
  return {
    worded,
    facts: current,
    ticks,
    steps,
    unreadable: new Map([...filled].filter(([name, value]) => !isUsable(name, value))),
    unticked: refuted.map(({ id }) => worded.text.steps[id]!(current).title),
  };
}

const nothing: Checklist = {
  provider: null,
  language: null,
  blocks: [],
  ticks: new Map(),
  facts: new Map(),
  isOwn: null,
};

/** What people filled in, and what the repository tells where they did not. */
function filledIn(checklist: Checklist | undefined, record: LeakRecord): Map<FactName, string> {
  const facts = new Map(checklist?.facts);
  if (record.keyId !== null) facts.set('keyId', record.keyId);
  if (record.account !== null && !facts.has('account')) facts.set('account', record.account);
  return facts;
}

/** A tick without a time was made when the file was saved, at the latest: what waits for it rather waits too long. */
function withTimes(before: ReadFile | null, now: Date): Map<string, Tick> {
  const saved = toMinute(before && before.saved < now ? before.saved : now);
  const ticks = [...(before?.checklist.ticks ?? [])];
  return new Map(
    ticks.map(([id, tick]) => [id, tick.box === 'x' && tick.when === null ? { ...tick, when: saved } : tick]),
  );
}

function factsOf(
  record: LeakRecord,
  filled: ReadonlyMap<FactName, string>,
  ticks: ReadonlyMap<string, Tick>,
): Facts {
  const isKnown = (name: FactName) => filled.has(name) && isUsable(name, filled.get(name)!);
  const names = Object.keys(placeholders) as FactName[];
  return {
    title: titlesMessages.of(record.title),
    revoke: record.revoke,
    values: Object.fromEntries(
      names.map((name) => [name, isKnown(name) ? filled.get(name)! : placeholders[name]]),
    ) as Record<FactName, string>,
    isKnown,
    leak: record.leak && {
      ...record.leak,
      others: record.leak.others.map((other) => ({ ...other, title: titlesMessages.of(other.title) })),
    },
    libraries: record.libraries,
    done: new Map([...ticks].flatMap(([id, { box, when }]) => (box === 'x' && when ? [[id, when]] : []))),
  };
}

/** Where the marks at the end of the file are gone: what keyguard would write, in the language that the file has. */
async function linesOf(
  checklist: Checklist,
  { language, record }: RecoveryInput,
  facts: Facts,
  filled: ReadonlyMap<FactName, string>,
): Promise<(line: string) => boolean> {
  const lines = new Set<string>();
  for (const each of new Set([checklist.language ?? language, language])) {
    setLanguage(each);
    const blocks = renderGuide(await loadGuide(record.provider, each), facts, {
      ticks: checklist.ticks,
      facts: filled,
    });
    for (const block of blocks) for (const line of block.lines) lines.add(line.trimEnd());
  }
  return (line) => lines.has(line.trimEnd());
}
