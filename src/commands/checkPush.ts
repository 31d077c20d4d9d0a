import { text } from 'node:stream/consumers';
import { openGitDirectory } from '../git/gitDirectory.ts';
import { prePushRefs, preReceiveRefs } from '../git/pushedRefs.ts';
import { pushSelection } from '../git/pushSelection.ts';
import { openRepository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { commitsMessages as messages } from '../messages/commits.ts';
import type { CheckOptions } from './check.ts';
import { reportCommits } from './reportCommits.ts';
import { wayOutOfPush } from './wayOutOfPush.ts';

/**
 * What `pre-push` and, on a server, `pre-receive` run: stops a push that would publish a secret. The refs that it
 * changes come on standard input.
 *
 * A server has its other refs; of a remote, the remote-tracking refs tell what it has. Where there are none (the first
 * push there, or a push to a URL), what other remotes have is left out: a fork would otherwise be asked to answer for
 * all of the history that it comes from.
 */
export async function checkPush(
  hook: 'pre-push' | 'pre-receive',
  { operands: [remote = ''], format, all, explain, cwd = process.cwd() }: CheckOptions,
): Promise<number> {
  const input = await text(process.stdin);
  const isServer = hook === 'pre-receive';
  const refs = isServer ? preReceiveRefs(input) : prePushRefs(input);
  if (refs.every(({ after }) => after === null)) return 0;
  const repository = isServer ? await openGitDirectory(cwd) : await openRepository(cwd);
  const isKnown = !isServer && (await hasTrackingRefs(cwd, remote));
  const withoutRefs = isServer ? ['--all'] : [isKnown ? `--remotes=${remote}` : '--remotes'];
  const { commits, tags, loose } = await pushSelection(cwd, refs, withoutRefs);
  const isFirst = !isServer && !isKnown && (await hasTrackingRefs(cwd, ''));
  return reportCommits({
    repository,
    commits,
    tags,
    loose,
    command: 'push',
    hook: true,
    exposure: 'committed',
    format,
    all,
    explain,
    undo: async (blocking) => {
      const { commands, isOlder } = await wayOutOfPush(blocking, { repository, refs, tags, isServer });
      return messages.blockedPush(commands, isOlder);
    },
    ...(isFirst && { notices: [messages.firstPush(remote)] }),
  });
}

/** Whether something is known of what a remote has, or, without a name, of what any has. */
async function hasTrackingRefs(cwd: string, remote: string): Promise<boolean> {
  // A push to a URL has the URL for a name.
  if (/[:*?[\\]|^\/|^\.{1,2}(\/|$)/.test(remote)) return false;
  const prefix = remote === '' ? 'refs/remotes' : `refs/remotes/${remote}/`;
  const { stdout } = await runGit(['for-each-ref', '--count=1', '--format=%(refname)', prefix], { cwd });
  return stdout.length > 0;
}
