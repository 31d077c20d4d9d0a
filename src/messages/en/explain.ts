/** One of so many, in figures that a person can read; what is rarer than a million million is said to be that. */
const odds = (bits: number) =>
  (10 ** Math.min(12, Math.max(1, Math.floor(bits * Math.log10(2))))).toLocaleString('en');

/** Why something was found, or was not: what `--explain` says. */
export const explain = {
  head: {
    certain: (rule: string) => `Why keyguard is certain (rule ${rule}):`,
    likely: (rule: string) => `Why keyguard thinks that it is likely (rule ${rule}):`,
    possible: (rule: string) => `Why keyguard thinks that it is possible (rule ${rule}):`,
  },
  for: 'for',
  against: 'against',

  marker: (marker: string) => `it bears the marker ${marker}, as only secrets of this kind do`,
  markerAround: (marker: string) => `it stands where ${marker} says that a secret of this kind is`,
  form: (length: number, characters: string) =>
    `it has the declared form: ${length} characters besides the marker, ${characters}`,
  formAlone: (length: number, characters: string) =>
    `it has the declared form: ${length} characters, ${characters}`,
  longer: (length: number) => `it begins in the declared form, but is longer: ${length} characters`,
  formOfLines: 'it has the declared form, over several lines',
  characters: {
    digits: 'digits alone',
    hex: 'hexadecimal',
    letters: 'letters alone',
    alphanumeric: 'letters and digits',
    base64: 'as in base64',
    mixed: 'letters, digits and signs',
  },

  checks: {
    'crc32-base62': 'its checksum is right (CRC-32, in its last six characters)',
    'crc32-base36': 'its checksum is right (CRC-32, in its last seven characters)',
    'crc32-le-hex': 'its checksum is right (CRC-32, in its last eight characters)',
    'sum-bech32': 'its checksum is right (bech32, in its last six characters)',
    'sum-BECH32': 'its checksum is right (bech32, in its last six characters)',
    'atlassian-token': 'decoded, it is an id of twelve digits and random bytes',
    'aws-key-id': 'the account number in it is plausible',
    'azure-account':
      'the account that it is for is none of those that come with the emulator or stand in documentation',
    'base64-jwt': 'decoded, it is a JSON Web Token whose header and claims can be read',
    'basic-auth': 'decoded, it is a user name and a password that not everybody has',
    'bedrock-key': 'decoded, it begins as such keys do',
    'both-cases': 'it has capitals and small letters, which a hash has not',
    'discord-token': 'its first part, decoded, is the id of a bot',
    'grafana-key': 'decoded, it is an object of key, name and organisation',
    jwt: 'its header and its claims can be read, it is signed, and its time has not passed',
    'letters-and-digits': 'it has letters and digits, which a name or a number has not',
    mixed: 'it has capitals, small letters and digits, which a path, a hash or a name has not',
    password: 'it is no expression of a programming language, and no password that everybody has',
    pem: 'what stands between the lines BEGIN and END decodes to a key of the kind that they name',
    'random-key': 'it looks drawn at random, as keys are',
    'recovery-phrase': 'it is words drawn from a list, as many as a wallet has',
    'tunnel-token': 'it is the account, the id and the secret of a tunnel in base64',
    'strong-password': 'it looks like a password that somebody chose with care, or that was drawn at random',
    'url-password':
      'it stands where an address has its password, and is neither a default nor one for documentation',
  } as Readonly<Record<string, string>>,
  otherCheck: (check: string) => `it passes the check ${check}`,
  fact: (fact: string) => `it tells of itself: ${fact}`,

  name: (name: string, means: string, quoted: boolean) =>
    `it is what ${name} is given, ${quoted ? 'as a text in quotes' : 'as a plain value'}: the name says ${means}`,
  weakName: (name: string, quoted: boolean) =>
    `it is what ${name} is given, ${quoted ? 'as a text in quotes' : 'as a plain value'}: the name hardly tells`,
  means: { password: 'password', secret: 'secret', token: 'token', apiKey: 'API key' },
  near: (name: string, lines: number) =>
    `${lines === 0 ? 'before it' : above(lines)} stands ${name}, and that it is a key, a token or the like`,
  nearAlone: (name: string, lines: number) =>
    `${lines === 0 ? 'before it' : above(lines)} stands ${name}, but nothing that says key, token, secret or the like`,
  variable: (name: string) =>
    `it is given to ${name}, the variable in which the provider's own tools look for it`,
  alone: 'it is all that the file holds, as where a program reads its token from one',
  beside: (rule: string, lines: number) =>
    `it stands beside what ${rule} found, ${lines === 0 ? 'on the same line' : `${lines} ${lines === 1 ? 'line' : 'lines'} away`}`,

  random: (bits: number) => `it is random: of what people write, at most 1 in ${odds(bits)} looks like it`,
  notRandom: 'it does not look random: its characters follow each other as in what people write',
  real: 'it is no stand-in: no word such as example or your-key, not typed in order, no repetition, no variable',
  wrapped: {
    base64: 'it was found in base64, decoded',
    hex: 'it was found in hexadecimal, decoded',
    escapes: 'it was found in percent signs or escape sequences, decoded',
    joined: 'it was found in pieces that are joined with +',
  },
  place: {
    test: 'by its path the file belongs to tests, where many values are made up',
    example: 'by its path the file is an example, where many values are made up',
    docs: 'by its path the file is documentation, where many values are made up',
  },
  leftAlone: {
    placeholder:
      'left alone: it only stands for a value (a word such as example or your-key, a run, a variable)',
    madeUp: 'left alone: it is made up by hand, in order or in turn, and has no declared form',
    check: (check: string) =>
      `left alone: it has the form of a secret, but fails the check ${check}${/crc|^sum/.test(check) ? ': its checksum is wrong' : ''}`,
    excluded: 'left alone: it is one that documentation shows, or that is public',
    nameless: (rules: readonly string[], count: number) =>
      `left alone: it has the form of ${rules.join(', ')}${count > rules.length ? ` and ${count - rules.length} more` : ''}, but no name beside it says so`,
    otherName: (name: string) => `left alone: the name ${name} does not say that it is a secret`,
    noName: 'left alone: no name says that it is a secret',
    notRandom: 'left alone: it looks like something that people write, not drawn at random',
    otherThing:
      'left alone: it reads as something else (a path, an address, a hash, an id, a piece of code, its own name)',
  },
  allowed: (reason: string) => `allowed: ${reason}`,
  noLine: (file: string, line: number) => `${file} has no line ${line}`,
  nothingThere: (file: string, line: number) => `${file}:${line}: nothing there is long enough for a secret`,
};

const above = (lines: number) => (lines === 1 ? 'on the line above' : `${lines} lines above`);
