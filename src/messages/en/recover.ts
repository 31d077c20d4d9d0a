import { printable } from '../../terminal.ts';

const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const list = (names: readonly string[]) => names.map(oneLine).join(', ');
const commits = (count: number) => (count === 1 ? '1 commit' : `${count} commits`);

/** What `keyguard recover` says besides the guides themselves, and the labels inside them. */
export const recover = {
  /** The labels of a step. */
  actors: {
    anyone: 'anyone; nobody has to sign in',
    mailbox: 'whoever reads the mail of the account',
    root: 'the root user (the owner of the account)',
    administrator: 'root or another administrator, never the leaked key or its user',
    owner: 'an owner or administrator of the account there, never with the leaked secret',
    application: 'the owner of the application',
    repository: 'an administrator of the repository',
    developer: 'whoever has a clone',
  },
  by: (who: string) => `Who: ${who}`,
  runAs: (who: string) => `run by: ${who}`,
  console: (path: string) => `Console: ${path}`,
  waitsFor: (hours: number, title: string) => `Not before ${hours} hours after “${title}”.`,
  untilDeadline: 'Before the deadline of the case.',
  doneWhen: (what: string) => `Done when: ${what}`,
  letter: 'In English:',
  ownLetter: 'The same in your language:',
  furtherPage: (url: string) => `See also: <${url}>`,
  source: (url: string, date: string) => `Source: <${url}> (read ${date})`,
  unofficialSource: (url: string, date: string) => `Source, not the provider’s own: <${url}> (read ${date})`,

  /** The lines to fill in. */
  factsTitle: 'To fill in',
  factsIntro:
    'Write behind the colon what you know: the next `keyguard recover` puts it into every command and letter. Times are like `2026-11-27T15:00Z`. Tick a box with `[x]`; `[-]` is a step that does not apply here. A time behind a tick is when it was done; without one, keyguard writes when it saw the tick. Notes may stand anywhere. No secret belongs in here.',
  placeholdersIntro: 'In the commands and letters, put your own values in the place of these words:',
  facts: {
    keyId: 'Key ID',
    user: 'IAM user of the leaked key',
    account: 'Account ID',
    newKeyId: 'ID of the new key',
    caseId: 'Case ID',
    deadline: 'Deadline of the case',
    role: 'Role that takes its place',
  },
  olderTitle: 'From an earlier version of this guide',
  writtenComment: 'By these marks keyguard tells its own lines from yours. Leave them as they are.',

  /** On the terminal. */
  searching: 'keyguard: looking through the whole history for it\n',
  progress: (objects: number, bytes: number) =>
    `${objects.toLocaleString('en')} objects of history, ${Math.round(bytes / 1e6).toLocaleString('en')} MB`,
  written: (file: string, inRepository: boolean) =>
    inRepository
      ? `The guide is in ${oneLine(file)}; git ignores it, and no secret is in it.`
      : `The guide is in ${oneLine(file)}; no secret is in it.`,
  updated: (file: string) => `${oneLine(file)} is up to date; ticks and notes were kept.`,
  howOn: (command: string) =>
    `Next step: ${command} recover --next. What is left and what waits: ${command} recover --status.`,
  foundHere: (what: string, count: number, when: string | null) =>
    `${oneLine(what)}: ${when === null ? 'in the index, in no commit yet' : `in ${commits(count)}, since ${when}`}`,
  heldBy: (kind: 'branches' | 'tags' | 'remotes' | 'elsewhere', names: readonly string[]) =>
    `  ${{ branches: 'branches', tags: 'tags', remotes: 'remotes', elsewhere: 'besides' }[kind]}: ${list(names)}`,
  inFiles: (files: readonly string[]) => `  files: ${list(files)}`,
  notHere: (what: string) =>
    `${oneLine(what)} is nowhere in this repository; the guide says where else to look.`,
  noneHere: (provider: string) =>
    `no secret of ${oneLine(provider)} was found in this repository; the guide says where else to look.`,
  noRepository:
    'This folder belongs to no git repository: the guide has no names of commits and files in it.',
  setAside: (file: string) => `The guide for the other key was kept as ${oneLine(file)}.`,
  broughtBack: (file: string) => `The guide for this key was taken up again from ${oneLine(file)}.`,
  otherKeys: (provider: string, keys: readonly string[], command: string) =>
    `${keys.length === 1 ? 'Another key leaked' : `${keys.length} other keys leaked`} with this repository, each with a guide of its own:\n${keys.map((key) => `  ${command} recover ${provider} --key-id ${oneLine(key)}`).join('\n')}`,
  otherProviders: (providers: readonly string[], command: string) =>
    `The history holds secrets of others, too:\n${providers.map((name) => `  ${command} recover ${name}`).join('\n')}`,
  further: (count: number) => `  the history holds at least ${count} more secrets than were kept apart here`,

  /** `--status` and `--next`. */
  statusHead: (what: string, done: number, all: number) =>
    `${oneLine(what)}: ${done} of ${all} steps are done`,
  allDone: 'Everything is done.',
  nextIs: (title: string) => `Next: ${title}`,
  nothingNow: 'Nothing can be done just now but wait.',
  leftTitle: 'Left:',
  waitsTitle: 'Waiting:',
  waitsUntil: (title: string, local: string, left: string) => `  ${title}: until ${local} (in ${left})`,
  waitsForStep: (title: string, hours: number, step: string) =>
    `  ${title}: ${hours} hours after “${step}”, which is not done yet`,
  deadline: (local: string, left: string) => `The case has to be answered by ${local}: ${left} left.`,
  deadlineOver: (local: string) =>
    `The case had to be answered by ${local}: answer it now, or reopen it, in the support center.`,
  deadlineUnknown: 'Write the deadline of the case into the guide: then this says how much time is left.',
  duration: (days: number, hours: number, minutes: number) =>
    days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`,
  hereTitle: 'In this repository, as it is now:',
  hereTracked: (file: string) => `  ${oneLine(file)} is tracked and holds it: the next push brings it along`,
  hereTrackedAgain: (file: string) =>
    `  ${oneLine(file)} is tracked again: “git rm --cached” without a line in .gitignore was undone by “git add”. First the line, then: git rm --cached -- ${oneLine(file)}`,
  hereUnignored: (file: string) =>
    `  ${oneLine(file)} holds it on the disk, and no ignore rule names it: the next “git add .” takes it in again`,
  hereHistory: (count: number, refs: readonly string[]) =>
    `  history still holds it: ${commits(count)}${refs.length > 0 ? `, reached by ${list(refs)}` : ''}`,
  hereOthers: (count: number) =>
    `  history holds ${count === 1 ? '1 secret' : `${count} secrets`} besides (they leaked with it)`,
  herePartial: (count: number) =>
    `  ${count} objects are not in this clone (a partial clone), so its history cannot be looked at whole`,
  hereShallow: '  this clone is shallow, so its history cannot be looked at whole: git fetch --unshallow',
  hereClean: '  nothing in its history, its tags or its tracked files is a secret',
  unticked: (title: string) => `“${title}” was ticked, but does not hold yet: the box is open again.`,
  unknownFact: (label: string, value: string) =>
    `the line “${label}” cannot be read: ${oneLine(value.slice(0, 80))}`,

  /** In the hook. */
  stillTracked: (file: string, command: string) =>
    `keyguard: ${oneLine(file)} is still in git, with a secret in it: “git rm --cached” is undone by the next “git add .” as long as no line in .gitignore names the file. ${command} recover leads through it\n`,

  /** Errors. */
  nothingStarted: (command: string) =>
    `there is no keyguard-recovery.md here yet: start with ${command} recover PROVIDER`,
  whichProvider: (names: readonly string[]) =>
    `which provider’s key leaked? keyguard recover PROVIDER, with one of ${list(names)}`,
  foundProviders: (names: readonly string[]) =>
    `the history holds secrets of several providers; choose one: ${names.map((name) => `keyguard recover ${oneLine(name)}`).join(', ')}`,
  unknownProvider: (name: string, near: string | null) =>
    `unknown provider ${oneLine(name)}${near ? `, did you mean ${near}?` : ''}; for anything else: keyguard recover general`,
  keyIdWrong:
    '--key-id takes the id of an AWS access key (AKIA and 16 more letters and digits); a secret never belongs into a command',
  keyIdNotHere: (provider: string) => `--key-id is for AWS; keyguard recover ${oneLine(provider)} needs none`,
  bothAsked: '--status and --next: one of them at a time',
  isTracked: (file: string) =>
    `${oneLine(file)} is tracked by git, and a recovery is nobody else’s business: git rm --cached -- ${oneLine(file)}`,
  notIgnored: (file: string, rule: string) =>
    `git would not ignore ${oneLine(file)}${rule === '' ? '' : `, because of ${oneLine(rule)}`}: take that rule out first`,
  notAFile: (file: string) => `${oneLine(file)} is no plain file: move it away first`,
  unreadable: (file: string) => `${oneLine(file)} is no text in UTF-8: save it as UTF-8 and try again`,
};
