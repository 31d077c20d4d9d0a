import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wholeValueIn } from '../detect/wholeValueIn.ts';
import { openBlobs } from '../git/blobReader.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { isUnreadable } from '../git/unreadableObject.ts';
import type { Finding } from '../policy/finding.ts';

/** The commits that brought values of a finding into its file, and the branches that hold them. */
export interface Committed {
  readonly finding: Finding;
  /** Short ids with their dates, the oldest first. */
  readonly commits: readonly string[];
  /** Short names, remote ones (`origin/main`) too. */
  readonly branches: readonly string[];
  readonly pushed: boolean;
  /** Whether `git commit --amend` takes it out of the only commit that has it. */
  readonly inLastOnly: boolean;
}

/**
 * Looks up where findings that have got beyond the index were committed: the history of their file on all branches.
 * A value that came by another file has no commits here.
 */
export async function committedBefore(
  repository: Repository,
  findings: readonly Finding[],
): Promise<Committed[]> {
  const result: Committed[] = [];
  const last = await lastCommit(repository);
  for (const finding of findings.filter(({ exposure }) => exposure !== 'staged')) {
    const commits = await commitsWith(repository, finding);
    const branches = commits.length > 0 ? await branchesWith(repository, commits) : [];
    result.push({
      finding,
      commits: commits.map(({ id, date }) => `${id.slice(0, 9)} (${date})`),
      branches,
      pushed: finding.exposure === 'pushed',
      inLastOnly:
        finding.exposure === 'committed' &&
        commits.length === 1 &&
        commits[0]!.id === last.id &&
        branches.every((branch) => last.isOn(branch)),
    });
  }
  return result;
}

/** The commit that an amend replaces, and whether it leaves a branch with it: a rebase that has stopped moves it later. */
async function lastCommit({ cwd, gitDir }: Repository) {
  const ask = async (...args: readonly [string, ...string[]]) =>
    (await runGit(args, { cwd, expected: [1, 128] })).stdout.toString('utf8').trim();
  const [id, branch] = [
    await ask('rev-parse', '-q', '--verify', 'HEAD'),
    await ask('branch', '--show-current'),
  ];
  const isRebasing = existsSync(join(gitDir, 'rebase-merge'));
  return { id, isOn: (name: string) => isRebasing || name === branch };
}

interface Commit {
  readonly id: string;
  readonly date: string;
}

/**
 * Commits whose version of the file holds a value that the version before did not. The blobs are read here: `git log -S`
 * would show the value to every user of the machine.
 * https://git-scm.com/docs/git-log
 */
async function commitsWith(repository: Repository, { file, parts }: Finding): Promise<Commit[]> {
  const options = ['--branches', '--remotes', 'HEAD', '--full-history', '--reverse', '--date=short'];
  const format = [
    '--format=%x01%H %ad',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '-m',
    '--no-ext-diff',
    '--root',
  ];
  const { stdout } = await runGit(['log', ...options, ...format, '--', `:(top,literal)${file}`], {
    cwd: repository.cwd,
    expected: [128],
  });
  const values = parts.map(({ value }) => value);
  const blobs = openBlobs(repository);
  const known = new Map<string, Promise<boolean>>();
  const holds = (oid: string) => {
    const answer =
      known.get(oid) ?? wholeValueIn(blobs.read(oid), values).then(({ size }) => size > 0, ifUnreadable);
    known.set(oid, answer);
    return answer;
  };
  try {
    const commits = new Map<string, Commit>();
    for (const record of stdout.toString('latin1').split('\x01').slice(1)) {
      const [, id, date] = /^([0-9a-f]+) ([\d-]+)/.exec(record) ?? [];
      const [, before, after] = /:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(record) ?? [];
      if (id && date && before && after && (await holds(after)) && !(await holds(before)))
        commits.set(id, { id, date });
    }
    return [...commits.values()];
  } finally {
    await blobs.close();
  }
}

/** What this clone does not have cannot be looked at; zeros stand for no file. */
function ifUnreadable(error: unknown): false {
  if (isUnreadable(error)) return false;
  throw error;
}

/** Branches, local and remote-tracking ones, that hold one of the commits. */
async function branchesWith({ cwd }: Repository, commits: readonly Commit[]): Promise<string[]> {
  const contains = commits.slice(0, 50).map(({ id }) => `--contains=${id}`);
  const args = ['for-each-ref', ...contains, '--format=%(refname)', 'refs/heads', 'refs/remotes'];
  const { stdout } = await runGit(args, { cwd });
  const names = stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.endsWith('/HEAD'));
  return names.map((name) => name.replace(/^refs\/(?:heads|remotes)\//, ''));
}
