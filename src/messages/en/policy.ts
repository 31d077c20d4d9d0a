import { isPlainName } from '../../isPlainName.ts';
import { printable } from '../../terminal.ts';

/** Text from outside as a part of one line. */
const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
const quoted = (text: string) => `"${oneLine(text.length > 200 ? `${text.slice(0, 200)}…` : text)}"`;
const orNearest = (name: string | null) => (name ? `; did you mean ${oneLine(name)}?` : '');
/** Only a slip is repeated: anything else may be a secret that went into the wrong field. */
const noRule = (rule: string, near: string | null, mayShow = false) =>
  near
    ? `there is no rule ${quoted(rule)}${orNearest(near)}`
    : mayShow
      ? `there is no rule ${quoted(rule)}`
      : 'there is no such rule';
const byMarker = (rule: string) => `keyguard:allow ${rule} -- reason`;

/** Exceptions: the allow file, the markers, the patterns of one's own, `keyguard allow`. */
export const policy = {
  // The folder.
  noPolicyFolder: (path: string) =>
    `${oneLine(path)} is a file or a link: it must be a folder, or the exceptions in it would not be read`,
  unknownPolicyFile: (path: string, near: string | null) =>
    `${oneLine(path)} is nothing that keyguard reads${orNearest(near)} (a note may end in .md)`,
  policyLink: (path: string) =>
    `${oneLine(path)} is a symbolic link: exceptions are read from plain files only; put the file itself there`,

  // The allow file.
  badField: (path: string, line: number, key: string, explanation: string) =>
    `${oneLine(path)}:${line}: ${key}: ${oneLine(explanation.replaceAll('\n', ' '))}`,
  notText: 'must be text in quotes',
  emptyText: 'is empty',
  reasonMissing: 'every exception needs a reason: reason = "why this is no secret"',
  badValueMark: 'must be a mark that "keyguard allow" made (hmac:… or scrypt:…), never the value itself',
  unknownRule: (rule: string, near: string | null) => noRule(rule, near),
  allowsEverything: 'names no value, no rule and no path, so it would allow everything; name at least one',
  pathTooWide: (path: string) =>
    `${quoted(path)} covers every file, so it would allow everything; name a folder, or add a rule or a value`,
  badDate: 'must be a day that exists, as YYYY-MM-DD',
  badSalt: 'must be base64 of at least 16 random bytes',
  saltMissing: 'is missing, and without it no value can be compared; let "keyguard allow" make the entry',
  unknownVersion: 'must be 1 (version = 1): this keyguard knows no other form of the file',
  notATableArray: 'exceptions are written as [[allow]], with two brackets',
  globFaults: {
    empty: 'is empty',
    absolute: 'starts at the root of the disk; write it from the top of the repository, without a leading /',
    backslash: 'has a backslash; folders are divided by / on every system',
    parent: 'has a ..; write it from the top of the repository',
    segment: 'has an empty name or a single dot between two slashes',
    folder: 'ends in /, which is no file; write folder/** for all that is in it',
    bracket:
      'has a [ or ] without its partner, or a range that runs backwards; a bracket itself is [[] or []]',
    brace:
      'has a { or } without its partner, or stands for more than 100 paths; a brace itself is [{] or [}]',
    negated: 'starts with !, but an exception cannot exclude; a name that starts so is written {!}name',
  },
  expired: (
    place: { readonly file: string; readonly line: number },
    path: string,
    line: number,
    expires: string,
    owner: string | null,
  ) =>
    `the exception for ${oneLine(place.file)}:${place.line} expired on ${expires} (${path}:${line}${owner ? `, owner ${quoted(owner)}` : ''})`,
  expiredEntry: (path: string, line: number, expires: string) =>
    `${path}:${line}: the exception expired on ${expires}; renew it or remove it`,
  unusedEntry: (path: string, line: number) =>
    `${path}:${line}: the exception covers nothing any more; remove it`,

  // Markers.
  brokenMarker: (
    file: string,
    line: number,
    fault: 'malformed' | 'no comment' | 'no comments here' | 'long line',
    rule: string,
  ) =>
    `${oneLine(file)}:${line}: the marker allows nothing: ${
      {
        malformed: `it must read ${byMarker(rule)}`,
        'no comment': 'it must follow the sign that starts a comment, as in "# keyguard:allow …"',
        'no comments here': 'this format has no comments; use keyguard allow FINGERPRINT',
        'long line': 'its line is longer than 1,000 characters; use keyguard allow FINGERPRINT',
      }[fault]
    }`,
  markerOfUnknownRule: (
    file: string,
    line: number,
    rule: string,
    near: string | null,
    found: readonly string[],
  ) =>
    `${oneLine(file)}:${line}: the marker allows nothing: ${noRule(rule, near, isPlainName(rule))}${near ? '' : `; what was found there is ${found.join(', ')}`}`,
  markerOfOtherRule: (file: string, line: number, rule: string, found: readonly string[]) =>
    `${oneLine(file)}:${line}: the marker allows nothing: it names ${rule}, and what was found there is ${found.join(', ')}`,
  addedMarker: (file: string, line: number, rule: string, reason: string) =>
    `this commit adds a marker at ${oneLine(file)}:${line} that allows ${rule}: ${quoted(reason)}`,
  unstagedEntry: (file: string, line: number) =>
    `the exception for ${oneLine(file)}:${line} is not staged; stage it: git add :/.keyguard/allow.toml`,

  // Patterns of one's own.
  thePackage: 'keyguard itself',
  idTwice: (id: string, other: string) => `${quoted(id)} is the id of a rule of ${oneLine(other)} already`,
  fieldMissing: 'is missing',
  noSecrets: 'are written as [[secrets]], one for each; there must be at least one',
  fieldKinds: {
    text: 'must be text in quotes',
    texts: 'must be a list of texts',
    'text or texts': 'must be text in quotes, or a list of texts',
    examples: 'must be a table of two lists of texts, match and not',
    confidence: 'must be "certain", "likely" or "possible"',
  },

  // `keyguard allow`.
  fileHeader: 'Exceptions of keyguard, see keyguard allow --help. Values are marks that cannot be read back.',
  noFingerprint: 'FINGERPRINT is the 12 hex digits that stand with each finding; what was given is none',
  reasonEmpty: 'an exception needs a reason: --reason "why this is no secret"',
  reasonHoldsSecret: 'the reason must not repeat the secret; say what it is for instead',
  ownerEmpty: '--owner is empty: leave it out or name someone',
  noDate: (given: string) => `--expires ${quoted(given)} is no day that exists; write it as YYYY-MM-DD`,
  dateIsOver: (given: string) => `--expires ${given} is over already; name a day to come`,
  nothingStaged:
    'nothing that is staged holds a secret: git add the file first, then allow what is found in it',
  place: (file: string, line: number) => `${oneLine(file)}:${line}`,
  unknownFingerprint: (given: string, near: string | null, known: ReadonlyMap<string, string>) => {
    const all = [...known].map(([fingerprint, place]) => `${fingerprint} (${place})`);
    const more = all.length > 5 ? ` and ${all.length - 5} more` : '';
    const hint = near
      ? `did you mean ${near} (${known.get(near)})?`
      : `there are ${all.slice(0, 5).join(', ')}${more}`;
    return `nothing that is staged has the fingerprint ${given}; ${hint}`;
  },
  notFoundForSure: (file: string, reason: string) =>
    `not all that is staged could be looked at: ${oneLine(file)}: ${oneLine(reason)}`,
  alreadyAllowed: (fingerprint: string, reason: string, command: string) =>
    `${fingerprint} is allowed already: ${quoted(reason)}. Nothing was changed; if the commit is still refused: ${command}`,
  allowed: (title: string, file: string, line: number, everywhere: boolean, command: string) =>
    `allowed: ${oneLine(title)} in ${oneLine(file)}:${line}${everywhere ? ', and wherever else it stands' : ''}\nNext: ${command}`,
  entryWithoutEffect:
    'an entry at the end of .keyguard/allow.toml would have no effect: write its exceptions as [[allow]]; nothing was changed',
};
