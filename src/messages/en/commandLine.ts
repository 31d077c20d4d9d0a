const nearest = (name: string | null) => (name ? `, did you mean ${name}?` : '; see keyguard --help');

/** What the command line says of itself. */
export const commandLine = {
  unknownCommand: (name: string, near: string | null) => `unknown command ${name}${nearest(near)}`,
  unknownOption: (name: string, near: string | null) => `unknown option ${name}${nearest(near)}`,
  unknownValue: (option: string, value: string, choices: readonly string[]) =>
    `${option} cannot be ${value}: it is one of ${choices.join(', ')}`,
  takesNoValue: (option: string) => `${option} takes no value`,
  takesValue: (option: string, value: string) => `${option} needs a value: ${option} ${value}`,
  operandMissing: (command: string, operands: string) => `keyguard ${command} needs ${operands}`,
  tooManyOperands: (command: string, operand: string) =>
    `keyguard ${command} does not know what to do with ${operand}`,
  reasonMissing: 'an exception needs a reason: keyguard allow FINGERPRINT --reason "why this is no secret"',

  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  exitCodes: 'Exit codes',
  environment: 'Environment',
  summary: 'keyguard stops a commit that adds a credential, and leads its author to the repair.',
  commandSummaries: {
    '--staged': 'judge what the next commit would add (what the hook runs)',
    scan: 'look at files and folders',
    install: 'wire the guard into this repository',
    uninstall: 'take it out again',
    allow: 'record an exception for one staged finding',
    rules: 'list what is looked for, or explain one rule',
  },
  optionSummaries: {
    format: 'text for people (on standard error), json for programs (on standard output)',
    all: 'show every finding in full, not just the first ten',
    'no-ignore': 'look at files that git ignores, too',
    'dry-run': 'say what would be done, and do nothing',
    reason: 'why the finding is no secret; required, and stored with the exception',
    owner: 'who answers for the exception',
    expires: 'last day of the exception, as YYYY-MM-DD',
    help: 'show this help, or that of a command',
    version: 'show the version',
  },
  exitCodeSummaries: {
    clean: 'nothing that blocks',
    blocked: 'something that blocks',
    usage: 'wrong arguments, or a configuration that cannot be read as meant',
    incomplete: 'the check could not be completed',
  },
  environmentSummaries: {
    'KEYGUARD=0': 'skips the hook, with one visible line',
    'NO_COLOR, FORCE_COLOR': 'never colour, always colour',
  },
} as const;
