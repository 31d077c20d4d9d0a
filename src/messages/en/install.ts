import { printable } from '../../terminal.ts';

const kinds = { new: 'new', changed: 'changed', removed: 'removed' };
const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const list = (paths: readonly string[]) => paths.map(oneLine).join(', ');

/** What `keyguard install` and `keyguard uninstall` say. */
export const install = {
  done: {
    head: 'keyguard guards this repository: a commit that adds a credential is stopped.',
    nothing: 'keyguard guards this repository already; nothing was changed.\n',
  },
  wouldDo: {
    head: 'keyguard install would change:',
    nothing: 'keyguard install would change nothing.\n',
  },
  undone: {
    head: 'keyguard no longer guards this repository.',
    nothing: 'keyguard was not installed here; nothing was changed.\n',
  },
  wouldUndo: {
    head: 'keyguard uninstall would change:',
    nothing: 'keyguard uninstall would change nothing.\n',
  },
  file: (path: string, kind: keyof typeof kinds) => `  ${oneLine(path)} (${kinds[kind]})`,
  command: (command: string) => `  run: ${printable(command)}`,
  shims: (folder: string, trees: number) =>
    `  ${printable(folder)}, which git ignores${trees > 1 ? ` (in ${trees} work trees)` : ''}`,
  inGit: (folder: string) => `  ${printable(folder)}/keyguard, a copy of keyguard that every work tree uses`,
  outOfGit: (folder: string) => `  ${printable(folder)}/keyguard, the copy of keyguard (removed)`,
  config: (key: string, values: readonly string[]) =>
    values.length > 0 ? `  git config ${key} = ${list(values)}` : `  git config ${key} is unset`,
  alias: (isSet: boolean) =>
    isSet ? '  git keyguard, an alias that runs the copy' : '  git keyguard, the alias (removed)',
  goOn: (hooks: readonly string[]) => `These hooks go on running: ${list(hooks)}`,
  extra: (hooks: readonly string[]) =>
    `husky does not call these by itself, keyguard makes it so: ${list(hooks)}`,
  commitThem: 'Commit the changed files, so that everybody who works here is guarded.',
  commitAlone:
    'Commit the changed files. They guard no clone by themselves: each colleague runs npx keyguard install there.',
  commitUndone: 'Where keyguard was committed, commit its removal, too: then it is gone for everybody.',
  adding: (command: string) => `Adding keyguard to devDependencies: ${printable(command)}\n`,
  removing: (command: string) => `Taking keyguard out of devDependencies: ${printable(command)}\n`,
  stillDependency: (command: string) =>
    `package.json still has keyguard, which was there before; to take it out: ${printable(command)}\n`,
  notAdded: (command: string, cause: string) =>
    `keyguard: it guards this clone, but could not be added to devDependencies (${printable(cause.slice(0, 200))})\n` +
    `  For everybody else, run later: ${printable(command)} && npx keyguard install\n`,
  notRemoved: (command: string, cause: string) =>
    `keyguard: it could not be taken out of devDependencies (${printable(cause.slice(0, 200))})\n` +
    `  Run later: ${printable(command)}\n`,
  notInstalledHere: (cause: string) => `keyguard: nothing to guard here: ${printable(cause)}\n`,
  huskyOff: 'HUSKY=0 is set, and with it husky runs no hook: unset it, then run npx keyguard install again',
  huskyOffInScript: 'keyguard: hooks were not set up, because HUSKY=0 is set\n',
  huskyFailed: (complaint: string) => `husky could not be set up: ${printable(complaint.slice(0, 300))}`,
  halfBlock:
    'the pre-commit hook holds the first line of keyguard’s block but not its last: take the rest out, then run npx keyguard install again',
  brokenManifest: 'package.json is not a JSON object: repair it, then run npx keyguard install again',
  linkLeadsOut: (path: string) =>
    `${printable(path)} is a symbolic link out of the work tree: replace it by a file or folder`,
  otherAtWork: (path: string) =>
    `another keyguard install is at work here: try again when it has ended; if there is none, delete ${printable(path)}`,
  notWritten: (path: string, cause: string) =>
    `${oneLine(path)} could not be written (${printable(cause)}), so everything was left as it was`,
  hooksPathBeaten: (folder: string, value: string, origin: string) =>
    `in ${oneLine(folder)} git would still use the hooks in '${oneLine(value)}', which ${oneLine(origin)} sets as core.hooksPath: unset it there, then run npx keyguard install again`,
  keptElsewhere: (hooks: readonly string[]) =>
    `These hooks were found in husky’s folder and have no place to go back to: ${list(hooks)}\n`,
  modulesExposed: (folder: string) =>
    `${oneLine(folder)} is not ignored by git: add node_modules/ to .gitignore; what is staged of it goes with git rm -r -q --cached ${oneLine(folder)}\n`,
  outsideSparse: (folder: string) =>
    `keyguard: the sparse checkout leaves ${oneLine(folder)} out, and the next git sparse-checkout takes the hooks away with it; run: git sparse-checkout add ${oneLine(folder)}\n`,
  alreadyThere: 'Already in this repository (a commit that leaves them as they are is not stopped):',
  alreadyStaged: 'Already staged (a commit that adds them is stopped):',
  alreadyBoth:
    'Already in this repository (a commit that adds what is staged is stopped; one that leaves the others as they are is not):',
  alreadyAt: (file: string, line: number, title: string, advice: string) =>
    `  ${oneLine(file)}:${line}: ${printable(title)}: ${advice}`,
  advice: {
    unknown: 'replace it, and rotate it if it was ever pushed',
    pushed: (guide: string) => `pushed, so replace and rotate it: ${printable(guide)} leads through it`,
    committed: 'committed, but on no remote: take it out before you push',
    staged: 'staged, but in no commit: replace it',
  },
  alreadyMore: (count: number) => `  and ${count} more`,
  alreadyAll: (command: string) => `  To see all of them: ${command} scan .`,
  alreadyUnknown: (cause: string) =>
    `What is already in this repository could not be looked at: ${printable(cause.slice(0, 300))}\n`,
};
