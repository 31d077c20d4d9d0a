import { printable } from '../../terminal.ts';

const one = (path: string) => printable(path).replaceAll('\n', '\\n');
const list = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const secrets = (count: number) => (count === 1 ? '1 secret' : `${count} secrets`);
const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

/** What `keyguard fix` says. */
export const fix = {
  /** Which secrets are meant. */
  nothingToFix: 'keyguard: nothing to fix: what is staged holds no secret that would be refused.',
  unread: (file: string, reason: string) =>
    `${one(file)} could not be checked: ${reason}; what is in the way there has to be settled first`,
  unknownFingerprint: (fingerprint: string, nearest: string | null) =>
    nearest === null
      ? `no staged secret has the fingerprint ${fingerprint}`
      : `no staged secret has the fingerprint ${fingerprint}; did you mean ${nearest}?`,
  nothingIn: (path: string, allowed: boolean) =>
    allowed
      ? `${one(path)} holds only secrets that are allowed; name one by its line (FILE:LINE) to fix it all the same`
      : `no secret was found in ${one(path)}`,
  nothingAt: (path: string, line: number, lines: readonly number[]) =>
    lines.length === 0
      ? `no secret was found in ${one(path)}`
      : `no secret was found on line ${line} of ${one(path)}; there are some on: ${lines.join(', ')}`,

  /** The plan. */
  title: (count: number, fileCount: number) => `keyguard fix: ${secrets(count)} in ${files(fileCount)}`,
  untracked: 'git rm --cached: it stays on your disk and leaves the repository',
  inIndex: 'staged version:',
  inWork: 'work tree:',
  inBoth: 'index and work tree',
  onlyInIndex: 'index only',
  onlyInWork: 'work tree only',
  newFile: (staged: boolean) => (staged ? 'new, staged' : 'new, not staged'),
  newOwnerOnly: 'new; only you can read it, git ignores it',
  ownerOnly: 'only you can read it, git ignores it',
  onlyEmptied: (name: string, file: string) =>
    `${name} has another value already, so that of ${one(file)} is kept nowhere.`,
  leftTitle: 'Left for you, because it cannot be done safely:',
  stillThere: (path: string, line: number) =>
    `${one(path)}:${line} still holds a value that was replaced elsewhere in the file.`,

  /** Why a secret stays where it is. */
  obstacle: {
    noText: {
      reason: 'The file is no plain text in an encoding that can be changed byte by byte.',
      step: 'Take the value out with the program that wrote the file.',
    },
    encoding: {
      reason: 'The change cannot be written in the encoding of this file.',
      step: 'Read the value from the environment there yourself, or convert the file to UTF-8 and run this again.',
    },
    place: {
      reason: 'The value does not stand there letter by letter: it is encoded or put together.',
      step: 'Read it from the environment there yourself.',
    },
    noFile: {
      reason: 'It is no plain file that could be changed: a link, or too large.',
      step: 'Take the value out of it by hand.',
    },
    twoValues: (name: string) => ({
      reason: `${name} would have to hold two different values.`,
      step: 'Replace the two one after the other: keyguard fix FILE:LINE.',
    }),
    unsayable: (name: string, envFile: string) => ({
      reason: `What loads ${one(envFile)} has no way to hold the value of ${name}.`,
      step: `Set ${name} in the environment in another way, and read it there.`,
    }),
  },
  notEditable: (path: string) =>
    `${one(path)} has to be changed and is no plain text file (a link, a folder); nothing was changed`,

  /** The question, and what comes instead of it. */
  question: 'Make these changes? [Y/n] ',
  declined: 'Nothing was changed.',
  dryRun: 'Nothing was changed (--dry-run).',
  nobodyToAsk: (command: string) =>
    `Nothing was changed: there is no terminal to ask on. To make these changes: ${command} fix --yes`,
  nothingCanBeDone: 'Nothing was changed: see above for what is left to do by hand.',

  /** While it is done. */
  changedMeanwhile: (path: string) => `${one(path)} has changed meanwhile; run keyguard fix again`,
  readOnly: (path: string) => `${one(path)} is read-only; make it writable and run keyguard fix again`,
  notIgnored: (path: string) =>
    `git would not ignore ${one(path)} in spite of the new line: see git check-ignore -v --no-index ${one(path)}`,
  notWritten: (path: string, code: string) => `${one(path)} could not be written (${code})`,
  otherAtWork: (path: string) =>
    `another keyguard fix is at work here; if that is not so, delete ${one(path)} and run it again`,
  failed: (cause: string) => `the changes could not be written (${one(cause)})`,
  notCleared: (cause: string) =>
    `everything is done, but what the files were before could not be deleted (${one(cause)}); run keyguard fix again`,
  nothingChanged: (reason: string) => `${reason}; nothing was changed`,
  notUndone: (reason: string, paths: readonly string[]) =>
    paths.length === 0
      ? `${reason}; run keyguard fix again: it puts back what was changed`
      : `${reason}; these are not as they were, because something else has changed them: ${paths.map(one).join(', ')}`,
  interrupted: {
    finished: 'keyguard: a fix that had been stopped in the middle is finished now.',
    undone: 'keyguard: a fix that had been stopped in the middle is undone.',
  },
  interruptedDryRun:
    'keyguard: a fix was stopped in the middle; run keyguard fix without --dry-run to end it.',

  /** Afterwards. */
  /** @param places in how many places they stood */
  done: (count: number, places: number) =>
    `Done: ${secrets(count)} taken out${places > count ? ` of ${places} places` : ''}.`,
  stored: (names: readonly string[], envFile: string) =>
    names.length === 1
      ? `The value is in ${one(envFile)} as ${list(names)}.`
      : `The values are in ${one(envFile)} as ${list(names)}.`,
  loader: (envFile: string, loader: string) => `${one(envFile)} is loaded by ${loader}.`,
  stepsTitle: 'To do, so that the program finds the values:',
  elsewhereTitle: 'Set them wherever else the program runs, too:',
  betterTitle: 'Better still:',
  orphans: (ids: readonly string[]) =>
    `What you had staged with git add is still in .git as ${ids.length === 1 ? 'an object' : 'objects'} that nothing points to (${ids.map((id) => id.slice(0, 12)).join(', ')}). No push sends ${ids.length === 1 ? 'it' : 'them'}, and git gc removes ${ids.length === 1 ? 'it' : 'them'} after two weeks. To remove ${ids.length === 1 ? 'it' : 'them'} now: git prune --expire=now (removes all that nothing points to, a dropped stash too)`,
  next: 'Look at it with git diff --cached, then commit.',
  nextAmend: 'Look at it with git diff --cached, then: git commit --amend',
  nextInWork: 'Look at it with git diff HEAD, then commit as you meant to: with -a, or with the file named.',
  leftAfter: (count: number) => `${secrets(count)} could not be taken out: see above.`,

  /** Where a value was committed before. */
  committed: {
    title: 'Fixing is not enough: a value is in the history already.',
    place: (what: string, place: string) => `${what} in ${place}`,
    commits: (commits: readonly string[], more: number) =>
      `  in ${commits.length + more === 1 ? 'commit' : 'commits'} ${commits.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    branches: (branches: readonly string[], more: number) =>
      `  on ${branches.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    pushed: '  A remote has it: whoever can read the remote may have it. Make a new one and revoke this one.',
    notPushed: '  No remote has it as far as this clone knows: it has to leave these commits before a push.',
    inLastOnly: '  Only the last commit has it, and no remote: git commit --amend takes it out.',
    recover: (command: string) => `  What to do, step by step: ${command} recover`,
  },
};
