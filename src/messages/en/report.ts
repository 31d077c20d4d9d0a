/** Has the secret left this machine; in the words of one line. */
const shortState = {
  staged: 'in no commit yet: replace it',
  committed: 'not pushed yet: take it out before you push',
  pushed: 'on a remote: rotate it',
};

const secrets = (count: number) => (count === 1 ? '1 secret' : `${count} secrets`);
const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);
const list = (names: readonly string[]) => names.join(' and ');
const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

/** What the report says. Everything that comes in is printable already, and holds no secret. */
export const report = {
  prefix: 'keyguard: ',
  /** How the first line begins; a sentence follows at once. */
  lead: {
    refused: 'keyguard: commit refused: ',
    wouldRefuse: 'keyguard: this commit would be refused: ',
    found: 'keyguard: found: ',
  },

  /** The most important sentence: some editors show only this one. `what` is a title, see `titles.ts`. */
  one: (what: string, place: string, _state: keyof typeof shortState) => `${what} in ${place}`,
  /** @param found in how many places so many secrets stand */
  many: (count: number, found: number, what: string, place: string) =>
    `${secrets(count)}${found > count ? ` in ${places(found)}` : ''}; the first: ${what} in ${place}`,
  placeAndMore: (place: string, more: number) =>
    `${place} and ${more} more ${more === 1 ? 'place' : 'places'}`,
  alsoIn: (count: number) => `The same in ${count} more ${count === 1 ? 'place' : 'places'}:`,
  sameFile: (count: number) => `The same file holds ${count} more:`,
  /** @param command shows them; empty where nothing does */
  morePlaces: (count: number, command: string) =>
    `and ${count} more${command === '' ? '' : `, see ${command} --all`}`,
  useVariable: (name: string) => ` (use the environment variable ${name})`,
  untrackIt: ' (keep this file out of git)',
  unchecked: (count: number, file: string, reason: string) =>
    count === 1
      ? `${file} could not be checked: ${reason}`
      : `${files(count)} could not be checked; the first is ${file}: ${reason}`,

  fact: (name: string, value: string) => `${name} ${value}`,
  toLine: (line: number) => `... to line ${line}`,
  needs: (line: string) => `This needs at the top of the file: ${line}`,
  needsBlock: 'This needs besides:',
  untrack: 'This file exists to hold secrets. Keep it on your disk, but out of the repository:',
  untrackCommand: (file: string) => `git rm --cached -- ${file}`,
  /** @param into the `.gitignore` at the top, from where the person is */
  ignoreCommand: (line: string, into: string) => `echo ${line} >> ${into}`,

  /** Where the value goes instead. */
  setIn: {
    environment: (names: readonly string[]) => `Set ${list(names)} in the environment of whatever runs this.`,
    github: (names: readonly string[]) =>
      `Add ${list(names)} under Settings, Secrets and variables, Actions.`,
    terraform: (names: readonly string[]) => `Set ${list(names)} in the environment where terraform runs.`,
  },

  stateOfFile: 'It is in no commit yet, so nothing has to be rotated.',
  state: {
    staged: 'It is in no commit yet: replace it, and nothing has to be rotated.',
    committed:
      'It is in a commit here, on no remote yet: take it out before you push (git commit --amend if it is in the last commit, git rebase -i if it is older).',
    pushed: 'A remote has it already, so others may: make a new one and revoke this one.',
  },
  revoke: (page: string) => `Revoke it here: ${page}`,
  repair: (command: string) => `Let keyguard repair it: ${command}`,
  again: (command: string) => `See this again, and why: ${command} --explain`,
  /** @param everywhere whether it stands in several files */
  falseAlarm: (command: string, fingerprint: string, everywhere: boolean) =>
    `No secret at all? ${command} allow ${fingerprint} ${everywhere ? '--everywhere ' : ''}--reason "..."`,

  more: (found: number) => `And in ${places(found)} more:`,
  inFile: (file: string, count: number) => `${file}: ${count}`,
  showAll: (command: string) => `To see all: ${command}`,
  /** @param guide the command that leads through what to do where it was pushed */
  old: (what: string, place: string, state: keyof typeof shortState, guide: string) =>
    `already there: ${what} in ${place}; ${shortState[state]}${state === 'pushed' ? `; ${guide} leads through it` : ''}`,
  moreOld: (count: number) => `already there: ${secrets(count)} more`,
  skipped: (file: string, reason: string) => `not checked: ${file}: ${reason}`,
  skippedAdvice: 'What was not checked may hold a secret, so this counts as a failure.',
};
