import { printable } from '../../terminal.ts';

/** Text from outside as a part of one line. */
const oneLine = (text: string) => printable(text.replaceAll('\n', ' ')).slice(0, 200);
const orNearest = (name: string | null) => (name ? `; did you mean ${oneLine(name)}?` : '');
const files = (count: number) => (count === 1 ? 'one file' : `${count.toLocaleString('en')} files`);

/** `.keyguard/config.toml`, what it does to a check, and `keyguard config`. */
export const config = {
  // What is wrong in the file.
  notTexts: 'must be a list of texts in quotes, as in ["one", "two"]',
  notBoolean: 'must be true or false, without quotes',
  notOneOf: (known: readonly string[]) => `must be one of ${known.map((name) => `"${name}"`).join(', ')}`,
  unknownName: (given: string, near: string | null, known: readonly string[]) =>
    near
      ? `"${oneLine(given)}" is unknown${orNearest(near)}`
      : `holds an unknown name; known are ${known.map((name) => `"${name}"`).join(', ')}`,
  badSize: 'must be a number above 0 and its unit, as in "500 KB", "10 MB" or "1 GB"',
  badTime: 'must be a number above 0 and its unit, as in "500 ms", "30 s" or "2 min"',
  excludesEverything: (glob: string) =>
    `"${oneLine(glob)}" covers every file, so nothing would be looked at; name a folder or a kind of file`,
  emptyRule: 'is empty; name the id of a rule (keyguard rules lists them)',

  // What it does.
  overSize: (limit: string) => `it is larger than the size-limit of ${limit} in .keyguard/config.toml`,
  overTime: (budget: string) => `the time-budget of ${budget} in .keyguard/config.toml was used up`,
  passedOver: (file: string, reason: string) =>
    `${printable(file)} was not looked at, which the configuration lets pass: ${printable(reason)}`,
  excluded: (count: number) =>
    `${files(count)} not looked at, because .keyguard/config.toml excludes ${count === 1 ? 'it' : 'them'}`,
  excludedReason: 'excluded by .keyguard/config.toml',
  belowConfidence: (what: string, place: string, confidence: string) =>
    `${what} at ${place} does not block: it is only ${confidence}, and .keyguard/config.toml asks for more`,

  moreBelow: (count: number) => `${count} more that do not block; to see them, add --all`,

  // A commit that changes it.
  loosened: (file: string, line: number, rule: string, changed: readonly string[]) =>
    `THIS COMMIT ALLOWS ITS OWN SECRET: ${rule} at ${printable(file)}:${line} passes only because the same commit changes ${changed.map(printable).join(', ')}`,
  strictChange: (file: string, line: number) =>
    `${printable(file)}:${line} would pass by an exception that this commit adds, but strict = true: commit the exception on its own first`,
  strictMarker: (file: string, line: number) =>
    `${printable(file)}:${line}: the marker counts for nothing yet, because strict = true: a marker of this very commit allows no secret; use keyguard allow, and commit that on its own first`,
  strictPolicy: (paths: readonly string[]) =>
    `strict = true: this commit is judged by the policy before it, without its changes of ${paths.map(printable).join(', ')}`,

  // keyguard config
  title: (path: string) => `What is in force in ${printable(path)}`,
  defaultValue: 'default',
  none: 'none',
  setIn: (path: string, line: number) => `${path}:${line}`,
  meanings: {
    exclude: 'paths whose files are not looked at',
    disable: 'rules that are switched off',
    confidence: 'least confidence that blocks',
    'size-limit': 'larger files are skipped',
    'time-budget': 'what is left after this time is skipped',
    skipped: 'what skipping by a limit counts as: stop (exit code 3) or pass',
    language: 'language of the sentences',
    strict: 'an exception needs a commit of its own',
    markers: 'markers of other tools that are honoured',
  },
  otherFiles: 'Other files',
  exceptionsOf: (count: number, expired: number) =>
    `${count} exception${count === 1 ? '' : 's'}${expired > 0 ? `, ${expired} of them expired` : ''}`,
  rulesOf: (ids: readonly string[]) => `rules ${ids.map(oneLine).join(', ')}`,
  entriesOf: (count: number) => `${count.toLocaleString('en')} old secret${count === 1 ? '' : 's'} recorded`,
  noFiles: 'There is no .keyguard folder: the defaults are in force.',
};
