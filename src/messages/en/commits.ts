import { printable } from '../../terminal.ts';

const advice =
  'fetch all of it: git fetch --unshallow (GitHub: fetch-depth: 0 of actions/checkout; GitLab: GIT_DEPTH: 0)';

/** What the checks of commits, pushes and messages say. */
export const commits = {
  /** How the first line begins; a sentence follows at once. */
  lead: {
    push: 'keyguard: push refused: ',
    made: 'keyguard: a commit went past the guard: ',
    message: 'keyguard: commit refused: ',
  },
  unchecked: {
    push: 'keyguard: push refused: ',
    made: 'keyguard: ',
    message: 'keyguard: commit refused: ',
  },
  switchedOff: 'keyguard: skipped, because KEYGUARD=0 is set; nothing was checked\n',
  inCommit: (place: string, commit: string, subject: string) =>
    subject === '' ? `${place} (${commit})` : `${place} (commit ${commit}: ${subject})`,
  messageFile: 'the message',
  /** @param made whether the commit, or the tag, is named beside it */
  inMessage: (line: number, made: boolean) => `line ${line} of the ${made ? '' : 'commit '}message`,
  progress: (commits: number, bytes: number) =>
    `keyguard: ${commits.toLocaleString('en')} commits, ${(bytes / 1e6).toFixed(0)} MB`,

  outOfMessage: 'Take it out of the message.',
  messageKept: (file: string) =>
    `Your message is kept: git commit -e -F ${file} (and -a, --amend or the files, if you gave any)`,
  blockedPush: (commands: readonly string[], isOlder = false) =>
    `Take it out, then push again${commands.length > 0 ? `: ${commands.join(' && ')}` : ''}${isOlder ? ', with "edit" for that commit' : ''}`,
  /** How to undo what was made, before it is pushed. */
  undo: {
    lastCommit: (fix: string) =>
      `Undo it before you push (your files stay as they are): git reset --soft HEAD~1\nThen let keyguard repair it: ${fix}`,
    firstCommit: (fix: string) =>
      `Undo it before you push (your files stay as they are): git update-ref -d HEAD\nThen let keyguard repair it: ${fix}`,
    amended: 'Take it out and git add the file before you push, then: git commit --amend',
    merged: 'Undo the merge before you push: git reset --merge ORIG_HEAD',
    older: (rebase: string) => `Take it out before you push: ${rebase}, with "edit" for that commit`,
    rebased: (rebase: string) =>
      `Take it out before you push: ${rebase}, with "edit" for that commit (git reset --keep ORIG_HEAD goes back before this rebase)`,
    patches: 'Undo the patches before you push: git reset --keep ORIG_HEAD',
  },
  firstPush: (remote: string) =>
    `nothing is known of what ${printable(remote)} has, so only commits that no other remote has were checked; to check all of them: keyguard check --range HEAD`,

  policyChanged: (paths: readonly string[]) =>
    `these commits change the policy: ${paths.map(printable).join(', ')}`,
  unreadable: (cause: string) =>
    `its content cannot be read: ${printable(cause.slice(0, 300))}; git fsck tells more`,
  noRange: 'keyguard check needs a range: keyguard check --range A..B',
  oddRange: (range: string) =>
    `--range ${printable(range)} cannot be read: write A..B for the commits that B has and A has not, or one name for its whole history`,
  unknownRevision: (name: string) =>
    `there is no commit ${printable(name)} in this clone: git fetch it, or correct the name`,
  unknownInShallow: (name: string) =>
    `the commit ${printable(name)} is not in this clone, which is shallow; ${advice}`,
  shallow: (commit: string) =>
    `what commit ${commit} adds cannot be told, because this clone is shallow and does not have its parents; ${advice}`,
  noMessageFile: 'the commit-msg hook gives no file: keyguard check --hook commit-msg FILE',
  oddHook: (name: string) => `${printable(name)} is no hook that keyguard check answers to`,
};
