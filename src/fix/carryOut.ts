import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { incompleteError } from '../errors.ts';
import { changeIndex, type IndexChange } from '../git/changeIndex.ts';
import { type IndexEntry, indexEntries } from '../git/indexEntries.ts';
import { isIgnored } from '../git/isIgnored.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { fileState } from './fileState.ts';
import { type FileStep, type Journal, removeJournal } from './journal.ts';

/**
 * Does what a journal says and has not been done yet: the ignore lines, the values, the index, then all other files.
 * Whatever stops it, each file is whole, and no value is lost: a `.env` has it before the first source loses it.
 *
 * @throws an incomplete error where something is neither as it was nor as it is to be; nothing more is changed then
 */
export async function carryOut(repository: Repository, journal: Journal): Promise<void> {
  const { files, index } = journal;
  const entries = await indexEntries(repository);
  for (const step of files) checkFile(repository, step);
  for (const change of index) {
    if (![change.before, change.after].some((entry) => isEntry(entries.get(change.path), entry)))
      throw incompleteError(messages.changedMeanwhile(change.path));
  }
  const [early, late] = [
    files.filter(({ kind }) => kind !== 'other'),
    files.filter(({ kind }) => kind === 'other'),
  ];
  for (const step of early) {
    if (step.kind === 'env' && !(await isIgnored(repository, step.path)))
      throw incompleteError(messages.notIgnored(step.path));
    moveIntoPlace(repository, step);
  }
  await changeIndex(
    repository,
    index.filter(({ path, after }) => !isEntry(entries.get(path), after)),
  );
  for (const step of late) moveIntoPlace(repository, step);
}

/**
 * Puts everything back that is as this journal made it. What someone has changed since stays; and where a source cannot
 * be put back, the values stay in the `.env`.
 *
 * @returns the paths that are not as they were
 */
export async function undo(repository: Repository, journal: Journal): Promise<string[]> {
  const { files, index, ready } = journal;
  const changed: string[] = [];
  const back = (steps: readonly FileStep[]) => {
    for (const step of [...steps].reverse()) if (!moveBack(repository, step)) changed.push(step.path);
  };
  if (ready) {
    back(files.filter(({ kind }) => kind === 'other'));
    changed.push(...(await indexBack(repository, index)));
    const early = files.filter(({ kind }) => kind !== 'other');
    if (changed.length === 0) back(early);
  }
  cleanUp(repository, journal);
  return changed;
}

const isEntry = (entry: IndexEntry | undefined, wanted: IndexEntry | null): boolean =>
  entry?.oid === wanted?.oid && entry?.mode === wanted?.mode;

function checkFile({ root }: Repository, { path, sibling, before, after }: FileStep): void {
  const state = fileState(join(root, path));
  const isDone = state === after;
  const isOpen = state === before && fileState(join(root, sibling)) === after;
  if (!isDone && !isOpen) throw incompleteError(messages.changedMeanwhile(path));
}

/** There is no moment at which the file is missing or half-written. */
function moveIntoPlace(repository: Repository, step: FileStep): void {
  const { root } = repository;
  if (fileState(join(root, step.path)) === step.after) return;
  checkFile(repository, step);
  renameSync(join(root, step.sibling), join(root, step.path));
  // The second name shows what someone has written at the last moment.
  if (step.before !== null && fileState(join(root, step.aside)) !== step.before)
    throw incompleteError(messages.changedMeanwhile(step.path));
}

/** @returns whether the file is as it was */
function moveBack({ root }: Repository, { path, aside, before, after }: FileStep): boolean {
  const place = join(root, path);
  const state = fileState(place);
  if (state === before) return true;
  if (state !== after) return false;
  if (before === null) rmSync(place);
  else if (fileState(join(root, aside)) !== null) renameSync(join(root, aside), place);
  return fileState(place) === before;
}

/** @returns the paths whose entries are not as they were */
async function indexBack(repository: Repository, index: readonly IndexChange[]): Promise<string[]> {
  if (index.length === 0) return [];
  const entries = await indexEntries(repository);
  const isBefore = ({ path, before }: IndexChange) => isEntry(entries.get(path), before);
  const ours = index.filter((change) => !isBefore(change) && isEntry(entries.get(change.path), change.after));
  await changeIndex(
    repository,
    ours.map(({ path, before, after }) => ({ path, before: after, after: before })),
  );
  return index.filter((change) => !isBefore(change) && !ours.includes(change)).map(({ path }) => path);
}

/** Takes away what is not needed any more. The journal goes last: as long as it is there, the next start does this. */
export function cleanUp(repository: Repository, { files }: Journal): void {
  for (const { sibling, aside } of files) {
    rmSync(join(repository.root, sibling), { force: true });
    rmSync(join(repository.root, aside), { force: true });
  }
  removeJournal(repository);
}
