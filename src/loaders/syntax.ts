/** How a loader writes assignments. Each function gives the text behind `NAME=`, or null where it cannot say the value. */
export interface Syntax {
  readonly quote: (value: string) => string | null;
  /** What stands before the name: `export `. */
  readonly before?: string;
}

/** What every loader reads as it stands. */
const plain = /^[\w./:@%+,=-]+$/;

type Quote = Syntax['quote'];

/** The first way that can say the value; where it is plain, no quotes at all. */
const firstOf =
  (...ways: readonly Quote[]): Quote =>
  (value) => {
    if (plain.test(value)) return value;
    for (const way of ways) {
      const text = way(value);
      if (text !== null) return text;
    }
    return null;
  };

/** Between quotes in which everything stands for itself, line feeds too. */
const literal =
  (mark: string): Quote =>
  (value) =>
    value.includes(mark) || value.endsWith('\\') || value.includes('\r') || value.includes(`\\${mark}`)
      ? null
      : mark + value + mark;

/** Between double quotes, in which a backslash stands before these characters; line ends as `\n` and `\r`. */
const escaped =
  (special: RegExp): Quote =>
  (value) =>
    `"${value.replace(special, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;

/** dotenv for Node knows no escapes but `\n` and `\r` between double quotes: https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow */
const nodeDouble: Quote = (value) =>
  /"|\\[nr]|\\$/.test(value) ? null : `"${value.replaceAll('\r', '\\r')}"`;

const node = firstOf(literal("'"), literal('`'), nodeDouble);

/** Variables are expanded between all quotes: https://github.com/motdotla/dotenv-expand#what-rules-does-the-expansion-engine-follow */
const expanding: Quote = (value) => node(value.replaceAll('$', '\\$'));

/** Escapes of `'` and `\` are known, and `${…}` is expanded between all quotes: https://saurabh-kumar.com/python-dotenv/#file-format */
const unexpanded = (value: string) => value.replaceAll('${', () => '${:-$}{');
const python: Quote = (value) =>
  value.includes('\r') || value.endsWith('\\') ? null : `'${unexpanded(value.replace(/[\\']/g, '\\$&'))}'`;
const pythonBare: Quote = (value) => (/^["'\s]|\s$|[\r\n]|#/.test(value) ? null : unexpanded(value));

/** `\n` between double quotes is a line feed before escapes are looked at: https://github.com/bkeepers/dotenv#usage */
const rubyDouble: Quote = (value) => (/\\[nr]/.test(value) ? null : escaped(/["\\$]/g)(value));

const singleLine: Quote = (value) => (value.includes('\n') ? null : literal("'")(value));
/** A quote behind a backslash ends nothing, and all quotes at the end go: https://github.com/joho/godotenv/blob/main/parser.go */
const goDouble: Quote = (value) => (/[\\"]$/.test(value) ? null : escaped(/["\\$]/g)(value));
const goBare: Quote = (value) => (/^["'\s]|\s$|[\r\n#$]/.test(value) ? null : value);

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
const shell: Quote = (value) => `'${value.replaceAll("'", "'\\''")}'`;

/** https://docs.spring.io/spring-boot/reference/features/external-config.html; `${` would be a placeholder. */
const properties: Quote = (value) => {
  if (value.includes('${')) return null;
  const text = value
    .replace(/\\/g, '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return text
    .replace(/^ /, '\\ ')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

const syntax = (...ways: readonly Quote[]): Syntax => ({ quote: firstOf(...ways) });

/** By loader. Each is held by the loader itself in `tests/loaders`, where the machine has it. */
export const syntaxes = {
  /** dotenv for Node, and `node --env-file`. */
  node: { quote: node },
  /** dotenv with dotenv-expand: Vite, Next.js, Create React App. */
  expanding: { quote: firstOf(expanding) },
  ruby: syntax(singleLine, rubyDouble),
  python: syntax(python, pythonBare),
  /** django-environ: one line each, and `$` at the start names another variable. https://django-environ.readthedocs.io/en/latest/quickstart.html */
  oneLine: syntax((value) => (/[\r\n\\]|^\$/.test(value) ? null : literal("'")(value))),
  /** https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax */
  compose: syntax(literal("'"), (value) => (/[$\\\r]/.test(value) ? null : escaped(/"/g)(value))),
  /** vlucas/phpdotenv, Laravel's: single quotes end on their line. https://github.com/vlucas/phpdotenv#nesting-variables */
  phpdotenv: syntax(singleLine, escaped(/["\\$]/g)),
  /** Symfony's joins quoted pieces as a shell does: https://symfony.com/doc/current/configuration.html#env-file-syntax */
  symfony: syntax((value) => (value.includes('\r') ? null : shell(value))),
  /** godotenv, direnv's `dotenv`. https://github.com/joho/godotenv */
  godotenv: syntax(singleLine, goDouble, goBare),
  /** https://docs.rs/dotenvy */
  dotenvy: syntax(literal("'"), (value) => (value.includes('\r') ? null : escaped(/["\\$]/g)(value))),
  shell: { quote: firstOf(shell) },
  direnv: { quote: firstOf(shell), before: 'export ' },
  properties: { quote: properties },
} satisfies Record<string, Syntax>;
