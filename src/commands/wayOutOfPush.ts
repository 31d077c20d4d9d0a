import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { personFolder } from '../git/personFolder.ts';
import type { PushedRef } from '../git/pushedRefs.ts';
import type { TagMessage } from '../git/pushSelection.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import type { Finding } from '../policy/finding.ts';
import { shellQuote } from '../remedy/shellQuote.ts';
import { commandIn } from '../remedy/surroundingsOf.ts';
import { printable } from '../terminal.ts';
import { rebaseCommand } from './rebaseCommand.ts';

interface RefusedPush {
  readonly repository: Repository;
  readonly refs: readonly PushedRef[];
  readonly tags: readonly TagMessage[];
  readonly isServer: boolean;
}

interface WayOut {
  /** One after the other, each where the one before has succeeded. None where no short way is known. */
  readonly commands: readonly string[];
  /** Whether the last one leads to a commit that is not the last. */
  readonly isOlder?: boolean;
}

/**
 * One way takes a secret out of the last commit, another out of those before, a third out of a tag. What is pushed need
 * not be what is checked out: there `git commit --amend` would change another commit.
 */
export async function wayOutOfPush(
  blocking: readonly Finding[],
  { repository: { cwd, root }, refs, tags, isServer }: RefusedPush,
): Promise<WayOut> {
  const oldest = blocking.find(({ commit }) => commit)?.commit?.oid;
  if (oldest === undefined) return { commands: [] };
  if (tags.some(({ oid }) => oid === oldest)) {
    const name = refs.find(({ after }) => after === oldest)?.ref.replace('refs/tags/', '');
    // Its editor opens with the message that the tag has.
    return { commands: name ? [`git tag -f -a ${shellQuote(name)} ${shellQuote(`${name}^{}`)}`] : [] };
  }
  // Nobody works on a server: there the branches count that are pushed.
  const pushedTip = refs.find(({ after }) => after === oldest)?.after ?? '';
  const tip = isServer ? pushedTip : await checkedOutWith(cwd, oldest);
  const branch = tip === null ? await branchWith(cwd, oldest) : null;
  if (tip === null && branch === null) return { commands: [] };
  const there = branch === null ? [] : [`git switch ${shellQuote(branch.name)}`];
  if (oldest !== (tip ?? branch?.tip)) {
    // On a server, nothing is checked out: what was pushed first stands for the rest.
    const last = tip || branch?.tip || refs.find(({ after }) => after !== null)?.after || oldest;
    return { commands: [...there, await rebaseCommand(cwd, oldest, last)], isOlder: true };
  }
  const amend = 'git commit --amend';
  const folder = personFolder(root);
  const files = [...new Set(blocking.map(({ file }) => file))];
  // A message is no file, and a name that cannot be shown cannot be typed.
  const isFixable = (file: string) => existsSync(join(root, file)) && printable(file) === file;
  if (branch !== null || files.length > 3 || !files.every(isFixable)) return { commands: [...there, amend] };
  const names = files.map((file) => shellQuote(posix.relative(folder, file)));
  return { commands: [`${await commandIn(root)} fix ${names.join(' ')}`, amend] };
}

/** The commit that is checked out, where the other is that one or before it. */
async function checkedOutWith(cwd: string, oid: string): Promise<string | null> {
  const { status } = await runGit(['merge-base', '--is-ancestor', oid, 'HEAD'], { cwd, expected: [1, 128] });
  return status === 0
    ? (await runGit(['rev-parse', 'HEAD'], { cwd })).stdout.toString('latin1').trim()
    : null;
}

async function branchWith(cwd: string, oid: string) {
  const format = '--format=%(objectname) %(refname:lstrip=2)';
  const { stdout } = await runGit(['for-each-ref', '--count=1', `--contains=${oid}`, format, 'refs/heads'], {
    cwd,
  });
  const [, tip, name] = /^([0-9a-f]+) (.+)\n/.exec(stdout.toString('utf8')) ?? [];
  return tip && name && printable(name) === name ? { tip, name } : null;
}
