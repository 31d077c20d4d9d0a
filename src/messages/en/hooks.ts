import { printable } from '../../terminal.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const listed = (managers: readonly (readonly [manager: string, place: string])[]) =>
  managers.map(([manager, place]) => `${manager} (${oneLine(place)})`).join(', ');

/** What `install` and `uninstall` say of the hook managers. */
export const hooks = {
  manager: (manager: string, place: string) => `Hooks: ${manager} (${oneLine(place)})`,
  others: (managers: readonly (readonly [manager: string, place: string])[]) =>
    `Also here: ${listed(managers)}; --manager NAME chooses another.`,
  addByHand: (file: string) =>
    `${oneLine(file)} cannot be edited by a program without a risk: add this to it, then run npx keyguard install again`,
  removeByHand: (file: string) =>
    `${oneLine(file)} calls keyguard in a way that a program cannot take out without a risk: take it out by hand, then run npx keyguard uninstall again`,
  notInUtf8: (file: string) =>
    `${oneLine(file)} is not in UTF-8: convert it, then run npx keyguard install again`,
  hookIsLink: (path: string) =>
    `${oneLine(path)} is a symbolic link, and what it leads to may be used elsewhere: make it a file, or run npx keyguard install --manager husky, which goes on running it`,
  notSetUp: (manager: string, place: string) =>
    `${manager} is not set up here (${oneLine(place)} says nothing of it): set it up first, or choose another --manager`,
  gitTooOld: 'hooks in the configuration need git 2.54 or later: choose another --manager',
  notRunByGit: (folder: string, inForce: string, origin: string) =>
    `git does not run the hooks in ${oneLine(folder)}, but those in '${oneLine(inForce)}', which ${oneLine(origin)} sets as core.hooksPath: unset it there, or choose --manager husky, which goes on running them`,
  switched: (from: string, to: string) => `keyguard is taken out of ${from} first, and then put into ${to}.`,
  lefthook: 'Where lefthook itself is missing, its hooks now stop a commit (assert_lefthook_installed).',
  simpleGitHooks: (hooks: readonly string[]) =>
    `simple-git-hooks deletes hooks that it does not know; preserveUnused now names these: ${hooks.join(', ')}`,
  preCommit: 'pre-commit install can be run before or after this: git config core.hooksPath stays unset.',
  hooksPath: (folder: string) =>
    `A branch that is older than the hooks in ${oneLine(folder)} runs none of them, and a clone only with core.hooksPath set.`,
  gitHooks: 'A clone has hooks of its own: each colleague runs npx keyguard install there.',
  gitConfig:
    'A git before 2.54, as some programs bring their own, does not read hooks from the configuration.',
  machine: {
    done: 'keyguard guards every repository of this user: a commit that adds a credential is stopped.\n',
    nothing: 'keyguard guards every repository of this user already; nothing was changed.\n',
    wouldDo: 'keyguard install --global would change:\n',
    undone: 'keyguard no longer guards every repository of this user.\n',
    nothingUndone: 'keyguard was not installed for this user; nothing was changed.\n',
    wouldUndo: 'keyguard uninstall --global would change:\n',
    copy: (folder: string, removed: boolean) =>
      `  ${oneLine(folder)}${removed ? ' (removed)' : ', a copy of keyguard'}\n`,
    config: (key: string, values: readonly string[]) =>
      values.length > 0
        ? `  git config --global ${key} = ${values.map(oneLine).join(', ')}\n`
        : `  git config --global ${key} is unset\n`,
    own: 'The hooks of each repository go on running, after keyguard.\n',
    before: (folder: string) => `So do those in ${oneLine(folder)}, which core.hooksPath named before.\n`,
    overridden:
      'A repository with a core.hooksPath of its own (husky, a committed folder) does not get to this: run npx keyguard install there.\n',
    refusing:
      'lefthook, pre-commit and prek do not install while core.hooksPath is set. For them: GIT_CONFIG_GLOBAL= pre-commit install\n',
    notBoth: '--global takes no --manager: it stands beside whatever a repository has',
    noHome: 'there is no home folder to install into: set HOME',
    noConfiguration: (file: string) =>
      `GIT_CONFIG_GLOBAL names ${oneLine(file)}, which is no file: unset it, then run npx keyguard install --global again`,
    foreign: (folder: string) =>
      `${oneLine(folder)} holds files that are not keyguard’s: move them, then run npx keyguard install --global again`,
  },
};
