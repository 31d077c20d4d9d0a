import { join } from 'node:path';
import { exitCodes, usageError } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { gitMessages } from '../messages/git.ts';
import { currentLanguage, setDefaultLanguage } from '../messages/language.ts';
import { recoverMessages as messages } from '../messages/recover.ts';
import { readConfig } from '../policy/config.ts';
import { fileName, keepOutOfGit, readRecoveryFile } from '../recover/checklist/recoveryFile.ts';
import { foundText, furtherLines } from '../recover/foundText.ts';
import { guideNames } from '../recover/guideNames.ts';
import { emptyRecord, type LeakRecord, readLeakRecord, recordOf } from '../recover/leakRecord.ts';
import { nextText, urgentText } from '../recover/nextText.ts';
import { type Recovery, type RecoveryInput, updateRecovery } from '../recover/recovery.ts';
import { repositoryState } from '../recover/repositoryState.ts';
import { openSteps } from '../recover/schedule.ts';
import { search } from '../recover/search.ts';
import { statusText } from '../recover/statusText.ts';
import { noteTracked } from '../recover/stillTracked.ts';
import { switchGuide, type WantedGuide, wantedGuide } from '../recover/wantedGuide.ts';
import { commandIn } from '../remedy/surroundingsOf.ts';
import { writeError, writeOutput } from '../terminal.ts';

export interface RecoverOptions {
  /** As typed: the name of a guide, or of a provider that has none of its own. */
  readonly provider?: string;
  readonly keyId?: string;
  readonly status: boolean;
  readonly next: boolean;
  readonly cwd?: string;
}

/**
 * `keyguard recover`: the guide for the days after a leak, as a checklist that is filled in from the repository. The
 * provider itself is never asked anything.
 *
 * @returns the exit code; of `--status` 1 as long as something is left, and 3 where the history is not here whole
 * @throws a usage error for a provider or a key id that cannot be, and where git would not ignore the guide
 */
export async function run({ cwd = process.cwd(), ...options }: RecoverOptions): Promise<number> {
  if (options.status && options.next) throw usageError(messages.bothAsked);
  const repository = await repositoryAt(cwd);
  const folder = repository?.root ?? cwd;
  const wanted = wantedGuide(folder, options);
  if (repository) await keepOutOfGit(repository);
  const notices = switchGuide(folder, wanted);
  const begun = readRecoveryFile(join(folder, fileName))?.checklist;
  const command = await commandIn(folder);
  if ((options.status || options.next) && !begun) throw usageError(messages.nothingStarted(command));
  if (begun?.language) setDefaultLanguage(begun.language);
  // The configuration may choose the language, too.
  if (repository) await readConfig(workTreePolicy(repository.root));
  const update = (record: LeakRecord, holds: RecoveryInput['holds'] = null) =>
    updateRecovery({ folder, language: currentLanguage(), record, holds });
  const tell = (recovery: Recovery, text: readonly string[]) => {
    const told = [...notices.splice(0), ...remarks(recovery), ...text];
    writeOutput(`${told.join('\n')}\n`);
  };

  const known = knownRecord(repository, wanted);
  if (options.next && known) {
    const recovery = await update(known);
    tell(recovery, nextText(recovery, new Date()));
    return exitCodes.clean;
  }
  // Whoever is interrupted while the history is read has the guide all the same.
  const isUrgent = !begun && wanted.provider !== null;
  if (isUrgent) {
    const recovery = await update(known ?? emptyRecord(wanted));
    tell(recovery, urgentText(recovery));
  }

  const found = repository && (await searched(repository, wanted));
  const provider = found?.provider ?? wanted.provider;
  if (provider === null) throw usageError(messages.whichProvider(guideNames));
  const record = found ? await recordOf(repository!, provider, found) : emptyRecord({ ...wanted, provider });
  const state = found && (await repositoryState(repository!, found, begun?.ticks));
  const recovery = await update(record, state?.holds);
  const now = new Date();
  if (options.next) tell(recovery, nextText(recovery, now));
  else if (options.status) {
    const here = state ? ['', messages.hereTitle, ...state.lines] : [];
    tell(recovery, [
      ...statusText(recovery, now),
      ...here,
      ...(found ? furtherLines(record, found, command) : []),
    ]);
  } else {
    if (!begun && !isUrgent) tell(recovery, urgentText(recovery));
    tell(recovery, foundText(record, found, { isNew: !begun, command }));
  }
  if (found && (found.missing > 0 || found.isShallow)) return exitCodes.incomplete;
  return options.status && openSteps(recovery, now).length > 0 ? exitCodes.blocked : exitCodes.clean;
}

/** Null outside of a repository: the guide is for people without one, too. */
async function repositoryAt(cwd: string): Promise<Repository | null> {
  try {
    return await openRepository(cwd);
  } catch (error) {
    if (error instanceof Error && error.message === gitMessages.noRepository) return null;
    throw error;
  }
}

/** What can be known without a search: that of the last one, or, outside of a repository, nothing. */
function knownRecord(repository: Repository | null, wanted: WantedGuide): LeakRecord | null {
  if (wanted.provider === null) return null;
  return repository ? readLeakRecord(repository, wanted) : emptyRecord(wanted);
}

async function searched(repository: Repository, wanted: WantedGuide) {
  writeError(messages.searching);
  const found = await search(repository, wanted, chooseGuide);
  await noteTracked(
    repository,
    'recovery',
    (found.leak?.places ?? []).filter(({ inIndex }) => inIndex).map(({ file }) => file),
  );
  return found;
}

/** @throws a usage error where there is none, or more than one */
function chooseGuide(guides: readonly string[]): string {
  const [guide] = guides;
  if (guide === undefined) throw usageError(messages.whichProvider(guideNames));
  if (guides.length > 1) throw usageError(messages.foundProviders(guides));
  return guide;
}

/** Ticks that were taken back, and lines that nobody can read. */
const remarks = ({ unticked, unreadable }: Recovery) => [
  ...unticked.map(messages.unticked),
  ...[...unreadable].map(([name, value]) => messages.unknownFact(messages.facts[name], value)),
];
