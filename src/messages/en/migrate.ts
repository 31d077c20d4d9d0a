import { printable } from '../../terminal.ts';

const oneLine = (text: string) => printable(text.replaceAll('\n', ' ')).slice(0, 200);
const exceptions = (count: number) =>
  count === 1 ? 'one exception' : `${count.toLocaleString('en')} exceptions`;

/** `keyguard migrate`. */
export const migrate = {
  nothing:
    'Nothing of another scanner is here: no git-secrets, gitleaks, detect-secrets, ripsecrets, secretlint, Talisman or ggshield. Nothing was written.',
  unreadable: (file: string) =>
    `${printable(file)} cannot be read as meant: it is neither valid YAML nor JSON`,
  otherFile: (path: string) =>
    `${printable(path)} is there already and says something else; put it away first, nothing was written`,
  entryReason: (file: string, line: number, reason: string) =>
    `carried over from ${file}:${line}${reason && `: ${reason}`}`,

  // What a line of the other tool is about. Texts of exceptions may be secrets: they are not repeated.
  what: {
    pattern: (name: string) => `pattern ${oneLine(name)}`,
    'allowed text': 'exception for a text',
    'allowed value': 'exception for a secret',
    'ignored path': (path: string) => `exclusion of the paths ${oneLine(path)}`,
    'allowed place': (path: string, line: number | null) =>
      line === null ? `exception for the file ${oneLine(path)}` : `exception for ${oneLine(path)}:${line}`,
    'known hash': (path: string | null) =>
      path === null ? 'exception by a hash' : `secret of ${oneLine(path)}`,
    marker: (name: string) => `markers that read ${oneLine(name)}`,
    disabled: (what: string) => `no look for ${oneLine(what)}`,
    other: (what: string) => oneLine(what),
  },
  many: {
    'allowed text': (count: number) => `${count.toLocaleString('en')} exceptions for texts`,
    'known hash': (count: number) => `${count.toLocaleString('en')} secrets by their hashes`,
    'allowed place': (count: number) => `${count.toLocaleString('en')} exceptions for lines`,
  },

  // What became of it.
  carried: (into: string) => `carried over into ${into}`,
  changes: {
    bounded: 'without an upper length it got one',
    case: 'of the spellings in capitals and small letters: small, capitals, first letter',
    edge: 'its look around is left to keyguard',
  },
  exceptions: (count: number, into: string) =>
    `carried over as ${exceptions(count)} in ${into}, for what is there today`,
  covered: 'keyguard does so by itself',
  unneeded: 'not needed: it covers nothing that keyguard finds',
  byHand: (into: string, text: string) => `add it by hand to ${into}: ${oneLine(text)}`,
  lost: (why: string) => `NOT CARRIED OVER: ${why}`,
  why: {
    'runs code': 'it is a program, and keyguard runs none from a repository',
    'other place': 'it stands in another place, which keyguard does not fetch',
    entropy: 'keyguard judges randomness by itself; the pattern is carried over without it',
    'path rule': 'a rule of keyguard looks at contents, wherever they stand',
    'by commit': 'keyguard has no exceptions by commit; use keyguard baseline for what is old',
    'detector setting': 'keyguard has no such setting',
    condition:
      'an exclusion of keyguard cannot say this condition; write an exception into .keyguard/allow.toml',
    'unknown key': 'it is not known to keyguard migrate',
    'unknown hash': 'the hash is of nothing that keyguard finds, or made in a way that only its tool knows',
    'no format': 'no format of keyguard can say it',
    'too slow': 'the expression takes too long to be tried',
    'no expression': 'the expression cannot be read',
  },
  whyWith: (why: string, detail: string) => `${why}: ${oneLine(detail)}`,

  summary: (carried: number, unneeded: number, lost: number) =>
    `${carried} carried over or covered, ${unneeded} not needed, ${lost} not carried over.`,
  wouldWrite: (paths: readonly string[]) =>
    paths.length === 0 ? 'Nothing would be written.' : `Would be written: ${paths.map(printable).join(', ')}`,
  written: (paths: readonly string[], command: string) =>
    paths.length === 0
      ? 'Nothing had to be written.'
      : `Written: ${paths.map(printable).join(', ')}. The other tool's files stay as they are.\nNext: look at them, then ${command}`,
};
