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
  const branch = isServer ? pushedWith(refs, oldest) : await branchWith(cwd, oldest);
  if (branch === null) return { commands: [] };
  const there = branch.name === '' ? [] : [`git switch ${shellQuote(branch.name)}`];
  if (oldest !== branch.tip)
    return { commands: [...there, await rebaseCommand(cwd, oldest, branch.tip)], isOlder: true };
  const amend = 'git commit --amend';
  const folder = personFolder(root);
  const files = [...new Set(blocking.map(({ file }) => file))];
  // A message is no file, and a name that cannot be shown cannot be typed.
  const isFixable = (file: string) => existsSync(join(root, file)) && printable(file) === file;
  if (branch.name !== '' || files.length > 3 || !files.every(isFixable))
    return { commands: [...there, amend] };
  const names = files.map((file) => shellQuote(posix.relative(folder, file)));
  return { commands: [`${await commandIn(root)} fix ${names.join(' ')}`, amend] };
}

/** Where a commit can be made anew: the last commit there, and the branch to switch to, empty where it is checked out. */
interface Branch {
  readonly tip: string;
  readonly name: string;
}

/** Nobody works on a server: there the branches count that are pushed. */
function pushedWith(refs: readonly PushedRef[], oid: string): Branch {
  const tips = refs.map(({ after }) => after);
  return { tip: tips.includes(oid) ? oid : (tips.find((tip) => tip !== null) ?? oid), name: '' };
}

/** What is checked out, where the commit is in it, else the first branch that has it; null where none does. */
async function branchWith(cwd: string, oid: string): Promise<Branch | null> {
  const { status } = await runGit(['merge-base', '--is-ancestor', oid, 'HEAD'], { cwd, expected: [1, 128] });
  if (status === 0) {
    const { stdout } = await runGit(['rev-parse', 'HEAD'], { cwd });
    return { tip: stdout.toString('latin1').trim(), name: '' };
  }
  const format = '--format=%(objectname) %(refname:lstrip=2)';
  const { stdout } = await runGit(['for-each-ref', '--count=1', `--contains=${oid}`, format, 'refs/heads'], {
    cwd,
  });
  const [, tip, name] = /^([0-9a-f]+) (.+)\n/.exec(stdout.toString('utf8')) ?? [];
  return tip && name && printable(name) === name ? { tip, name } : null;
}
