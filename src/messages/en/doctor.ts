import type { Fault } from '../../doctor/fault.ts';
import { printable } from '../../terminal.ts';

type Of<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>;
const one = (text: string) => printable(text).replaceAll('\n', '\\n');

/** What `keyguard doctor` says: of each fault what is wrong, and below it what to do. */
export const doctor = {
  healthy: (manager: string, place: string) =>
    `keyguard guards this repository: its pre-commit hook (${manager}, ${one(place)}) has just refused a made-up key.\n`,
  notGuarded: (root: string) => `keyguard: commits in ${one(root)} are not guarded as they should be\n`,
  gitTooOld:
    'this git cannot run a hook on request, so nothing can be proved: git 2.36 or later can, or make a commit with a made-up key by hand',
  faults: {
    notInstalled: (_: Of<'notInstalled'>) =>
      ['keyguard is not installed in this repository', 'npx keyguard install'] as const,
    switchedOff: ({ variable, place }: Of<'switchedOff'>) =>
      [
        place === ''
          ? `${variable}=0 is set here: no hook checks anything`
          : `${one(place)} sets ${variable}=0: no hook checks anything`,
        place === ''
          ? `unset ${variable}, also where your shell or your client sets it`
          : 'take that line out',
      ] as const,
    shadowed: ({ root, value, expected }: Of<'shadowed'>) =>
      [
        value === null
          ? `in ${one(root)} git looks for hooks in .git/hooks and not in ${one(expected)}: core.hooksPath is not set`
          : `in ${one(root)} git looks for hooks in ${one(value.folder)} and not in ${one(expected)}: ${one(value.origin)} sets core.hooksPath (${value.scope})`,
        value === null || value.scope === 'local' || value.scope === 'worktree'
          ? 'npx keyguard install'
          : `git config --${value.scope} --unset-all core.hooksPath, then npx keyguard install`,
      ] as const,
    missing: ({ path }: Of<'missing'>) =>
      [`${one(path)} is missing: git finds no hook there and says nothing`, 'npx keyguard install'] as const,
    outsideSparse: ({ folder }: Of<'outsideSparse'>) =>
      [
        `the sparse checkout leaves ${one(folder)} out: the next git sparse-checkout takes the hooks away`,
        `git sparse-checkout add ${one(folder)}`,
      ] as const,
    noRunBit: ({ path }: Of<'noRunBit'>) =>
      [`${one(path)} is not executable: git passes over it`, `chmod +x ${one(path)}`] as const,
    windowsLines: ({ path }: Of<'windowsLines'>) =>
      [
        `${one(path)} has Windows line ends: sh cannot read it`,
        'keyguard doctor --fix, and for a committed file a line in .gitattributes: .husky/* text eol=lf',
      ] as const,
    endsBefore: ({ path, line, text }: Of<'endsBefore'>) =>
      [
        `line ${line} of ${one(path)} (${one(text.slice(0, 80))}) ends the hook before it comes to keyguard`,
        'keyguard doctor --fix moves keyguard’s block to the top of the file; commit that',
      ] as const,
    oldBundle: ({ where, old, new: newer }: Of<'oldBundle'>) =>
      where === 'git'
        ? ([
            `the copy of keyguard in the git directory is ${old}, node_modules has ${newer}`,
            'npx keyguard install',
          ] as const)
        : ([
            `node_modules has keyguard ${old}, the copy in the git directory is ${newer}`,
            'install the dependencies, or update keyguard in package.json',
          ] as const),
    noNode: ({ path, initFile }: Of<'noNode'>) =>
      [
        `a graphical client may find no node (it is not on ${one(path)}): then it refuses every commit`,
        `write into ${one(initFile)}: export PATH="the folder of node:$PATH"`,
      ] as const,
    passed: (_: Of<'passed'>) =>
      [
        'the pre-commit hook let a made-up key pass: it does not run keyguard, or the configuration switches it off',
        'npx keyguard install; keyguard config shows which rules and paths are switched off',
      ] as const,
    passedAbove: ({ path, line }: Of<'passedAbove'>) =>
      [
        `the pre-commit hook let a made-up key pass: keyguard’s block begins in line ${line} of ${one(path)}, and something above may end the hook`,
        'move the block, from # >>> keyguard >>> to # <<< keyguard <<<, to the top, below #!; keyguard config shows what the configuration switches off',
      ] as const,
    stoppedOtherwise: ({ line }: Of<'stoppedOtherwise'>) =>
      [
        `the pre-commit hook failed before keyguard could refuse a made-up key: ${one(line.slice(0, 200))}`,
        'mend that first, then run keyguard doctor again',
      ] as const,
    tooLong: ({ seconds }: Of<'tooLong'>) =>
      [
        `the pre-commit hook had not refused a made-up key after ${seconds} seconds`,
        'put keyguard before what takes long in the hook',
      ] as const,
  },
} as const;
