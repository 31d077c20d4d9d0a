import type { Repository } from '../git/repository.ts';
import { recoverMessages as messages } from '../messages/recover.ts';
import { isIgnored } from './checklist/recoveryFile.ts';
import type { Tick } from './checklist/tickLine.ts';
import type { Search } from './search.ts';
import type { Step } from './types.ts';

/** What is true of the repository now, whatever anybody ticked. */
export interface RepositoryState {
  readonly holds: (step: Step) => boolean;
  readonly lines: readonly string[];
}

/**
 * Holds the steps against what the search found.
 *
 * @param ticks of the file before: whoever ticked that the file is untracked is told that it came back
 */
export async function repositoryState(
  repository: Repository,
  found: Search,
  ticks: ReadonlyMap<string, Tick> | undefined,
): Promise<RepositoryState> {
  const { leak, missing, isShallow, others, further } = found;
  const lines: string[] = [];
  const wasUntracked = ticks?.get('untrack')?.box === 'x';
  let isUntracked = true;
  for (const { file, inIndex, inWorkTree } of leak?.places ?? []) {
    if (inIndex) {
      isUntracked = false;
      lines.push(wasUntracked ? messages.hereTrackedAgain(file) : messages.hereTracked(file));
    } else if (inWorkTree && !(await isIgnored(repository, file))) {
      isUntracked = false;
      lines.push(messages.hereUnignored(file));
    }
  }
  const refs = leak ? namesOf(leak) : [];
  if (leak && leak.commits > 0) lines.push(messages.hereHistory(leak.commits, refs));
  if (others > 0) lines.push(messages.hereOthers(others));
  if (further > 0) lines.push(messages.further(further));
  if (missing > 0) lines.push(messages.herePartial(missing));
  if (isShallow) lines.push(messages.hereShallow);
  if (lines.length === 0) lines.push(messages.hereClean);
  const isClean = leak === null && others === 0 && missing === 0 && !isShallow;
  const holds = {
    untracked: isUntracked,
    'history-clean': isClean,
    'remotes-clean': (leak?.remotes ?? []).length === 0 && missing === 0 && !isShallow,
  };
  return { holds: ({ verify }) => verify === undefined || holds[verify], lines };
}

const namesOf = ({ branches, tags, remotes, elsewhere }: NonNullable<Search['leak']>) => [
  ...branches,
  ...tags,
  ...remotes.flatMap(({ name, branches: names }) => names.map((branch) => `${name}/${branch}`)),
  ...elsewhere,
];
