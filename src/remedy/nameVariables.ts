import type { Part } from '../detect/candidate.ts';
import type { Finding } from '../policy/finding.ts';
import { keyPath } from './keyPath.ts';

/** Names that say nothing of whose secret it is; they need the name of what is around them. */
const vague =
  /^(?:(?:API_?)?(?:KEY|TOKEN|SECRET)|SECRET_KEY|ACCESS_(?:KEY|TOKEN)|AUTH(?:_TOKEN)?|PASS(?:WORD|WD|PHRASE)?|PWD|VALUE|URL|URI|DSN|DATA|CREDENTIALS?)$/;

/** Names around a secret that tell it from others, but say nothing of whose it is. */
const surrounding =
  /^(?:PRODUCTION|PROD|STAGING|STAGE|DEVELOPMENT|DEV|TEST|DEFAULTS?|CONFIG(?:URATION)?|SETTINGS|OPTIONS|ARGS|ARGUMENTS|COMMAND|ENTRYPOINT|CONTAINERS|DATA|ENV|ENVIRONMENT|VARS|VARIABLES|SPEC|ROOT|MAIN|APP|CONST|LET|VAR|DEF|FUNCTION|ASYNC|AWAIT|NEW|STATIC|CLASS|MODULE|RETURN|EXPORTS?|SELF|THIS|END|DO|IF|ELSE|BEGIN)$/;

/** Names of files that say nothing of whose secret is in them. */
const vagueFile =
  /^(?:.{0,3}|INDEX|APPLICATION|BOOTSTRAP|SERVER|CLIENT|UTILS?|HELPERS?|CONSTANTS?|INIT|SECRETS?|CREDENTIALS?|README|TESTS?|VALUES)$/;

/** The name of a file, `APP` where it says nothing. */
function fileName(file: string): string {
  const name = variableName(file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, ''));
  return vagueFile.test(name) || surrounding.test(name) || vague.test(name) ? 'APP' : name;
}

const longest = 48;

/** Frameworks write the values of such variables into what they send to browsers. */
const sentToBrowsers = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_(?=.)/;

/** Values of this length are equal because they are the same one. */
const tellingLength = 16;

/** `secretAccessKey` → `SECRET_ACCESS_KEY`; empty where nothing usable is left. */
function variableName(text: string): string {
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
    .replace(sentToBrowsers, '');
  return /^[A-Z]/.test(words) && words.length <= longest ? words : '';
}

/** The ways to name a value, from the shortest of its key path's endings to the whole path. */
const endings = (path: readonly string[]) => path.map((_, index) => path.slice(-1 - index).join('_'));

interface Named {
  readonly part: Part;
  readonly finding: Finding;
  /** Its key path in the words of variables, its own key last. */
  readonly path: readonly string[];
  readonly base: string;
}

/** Is the part the password inside a URL, or between a user and a server: then the name of a URL does not fit it. */
function isInUrl(part: Part, finding: Finding): boolean {
  const line = finding.context.find(({ number }) => number === part.line);
  if (line === undefined) return false;
  const start = Math.max(0, part.column - 1 - line.offset);
  const before = line.text.slice(0, start);
  const isAfter = (text: string) => line.text.startsWith(text, start + part.value.length);
  return /:\/\/[^\s'"`/]*[:@]?$/.test(before) || (before.endsWith(':') && isAfter('@'));
}

const ofUrl = /_(?:URL|URI|DSN)$/;

/**
 * What ASP.NET Core reads over a setting: its levels joined by two underscores; of a connection string, the whole.
 * https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#non-prefixed-environment-variables
 */
function settingName(part: Part, { file, context }: Finding): string {
  if (!/(?:^|\/)appsettings[\w.-]*\.json$/i.test(file)) return '';
  const line = context.find(({ number }) => number === part.line);
  const head = line?.text.slice(0, Math.max(0, part.column - 1 - line.offset)) ?? '';
  const key = /"([\w-]{1,48})"\s*:\s*"[^"]*$/.exec(head.slice(-300))?.[1];
  const name = key && [...keyPath(part, context).slice(0, -1), key].join('__');
  return name && /^[A-Za-z]\w*$/.test(name) && name.length <= 2 * longest ? name : '';
}

/**
 * The variable that Terraform has already: the one whose default it is, or that a file of values names.
 * https://developer.hashicorp.com/terraform/language/values/variables
 */
function terraformName(part: Part, { file, context }: Finding): string {
  if (!/\.tf(?:vars)?$/i.test(file)) return '';
  const at = context.findIndex(({ number }) => number === part.line);
  const line = context[at];
  const head = line?.text.slice(0, Math.max(0, part.column - 1 - line.offset)) ?? '';
  const key = /^\s*(\w+)\s*=\s*"$/.exec(head.slice(-300))?.[1];
  if (key === undefined || key.length > longest) return '';
  const block = context
    .slice(0, at)
    .map(({ text }) => text.trimEnd())
    .findLast((text) => /[{}]$/.test(text));
  if (/\.tfvars$/i.test(file)) return block === undefined || block.endsWith('}') ? key.toUpperCase() : '';
  const declared = /^\s*variable\s+"?(\w{1,48})"?\s*\{$/.exec(block?.slice(-300) ?? '')?.[1];
  return key === 'default' ? (declared ?? '').toUpperCase() : '';
}

function baseName(
  part: Part,
  finding: Finding,
  path: readonly string[],
  repository: ReadonlySet<string>,
): string {
  const known = endings(path)
    .reverse()
    .find((name) => repository.has(name));
  if (known) return known;
  const key = path.at(-1) ?? '';
  const conventional = part.env === '' && part === finding.parts[0] ? finding.env : part.env;
  if (conventional !== '') {
    if (key.endsWith(conventional) && key.length > conventional.length) return key;
    return conventional;
  }
  // Spring binds a variable to the property whose whole path it spells.
  if (path.length > 1 && path[0] === 'SPRING') return path.join('_');
  if (key !== '' && !vague.test(key)) return key;
  const owner = path
    .slice(0, -1)
    .findLast((name) => name.length > 1 && !surrounding.test(name) && !vague.test(name));
  // Django's own names.
  if (owner === undefined && key === 'SECRET_KEY' && finding.file.endsWith('.py')) return key;
  if (owner === 'DATABASES') return `DATABASE_${key || 'SECRET'}`;
  return `${owner ?? fileName(finding.file)}_${key || 'SECRET'}`;
}

const fitting = (name: string, part: Part, finding: Finding): string =>
  ofUrl.test(name) && isInUrl(part, finding) ? name.replace(ofUrl, '_PASSWORD') : name;

/** Words that tell nothing, even where a secret has them too: `my-secret-1`. */
const common =
  /SECRET|PASSWORD|ACCESS|TOKEN|PRODUCTION|STAGING|DEVELOPMENT|DATABASE|BACKUP|SERVER|CLIENT|SERVICE/g;

/** Letters of a secret in a row that would tell something of it. */
const telling = 6;

/** A name is made of the text around a secret, so it must hold nothing of that one, nor of another. */
function withoutSecrets(findings: readonly Finding[]): (name: string) => boolean {
  const pieces = new Set<string>();
  for (const { value } of findings.flatMap((finding) => finding.parts)) {
    for (const piece of piecesOf(value)) pieces.add(piece);
  }
  return (name) =>
    !name
      .split(common)
      .flatMap(piecesOf)
      .some((piece) => pieces.has(piece));
}

/** All rows of that length: of letters and digits alone, and with what is between them. */
function piecesOf(text: string): string[] {
  const upper = text.toUpperCase();
  return [upper.replace(/[^A-Z\d]/g, ''), upper.replace(/[^A-Z\d]/g, '_')].flatMap((row) =>
    Array.from({ length: Math.max(0, row.length - telling + 1) }, (_, at) => row.slice(at, at + telling)),
  );
}

/**
 * A variable's name for each part. The same value has one name everywhere; distinct values have distinct names, told
 * apart by what is around them. Parts of one finding are told apart from another's in the same way, so that a pair
 * stays a pair (`BACKUP_AWS_ACCESS_KEY_ID`, `BACKUP_AWS_SECRET_ACCESS_KEY`).
 *
 * @param repositoryNames names that the repository already uses, of its `.env.example`
 * @param existing values that variables have already: such a name is for no other value
 */
export function nameVariables(
  findings: readonly Finding[],
  repositoryNames: Iterable<string> = [],
  existing: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Map<Part, string> {
  const repository = new Set([...repositoryNames].filter((name) => !sentToBrowsers.test(name)));
  const isSafe = withoutSecrets(findings);
  const names = new Map<Part, string>();
  const byValue = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const holdsOther = (name: string, value: string) =>
    [...(existing.get(name) ?? [])].some((other) => other !== value);
  for (const [name, values] of existing) {
    const [value] = values;
    // A short value may stand under two names by chance.
    if (values.size !== 1 || value!.length < tellingLength || byValue.has(value!)) continue;
    if (sentToBrowsers.test(name)) continue;
    byValue.set(value!, name);
    taken.add(name);
  }

  for (const finding of findings) {
    const parts = finding.parts.map((part): Named => {
      // What stands before a cell of a table is another cell.
      const context = /\.[ct]sv$/i.test(finding.file) ? [] : finding.context;
      const path = keyPath(part, context)
        .map(variableName)
        .filter((name) => name !== '' && isSafe(name));
      const setting = settingName(part, finding) || terraformName(part, finding);
      const base =
        setting && isSafe(setting.toUpperCase())
          ? setting
          : fitting(baseName(part, finding, path, repository), part, finding);
      return { part, finding, path, base };
    });
    const fresh = parts.filter(({ part }) => !byValue.has(part.value));
    const isUsed = (name: string, { value }: Part) =>
      taken.has(name) ||
      holdsOther(name, value) ||
      (!existing.get(name)?.has(value) && usedElsewhere(name, finding));
    const prefix = fresh.some(({ base, part }) => isUsed(base, part))
      ? distinction(fresh, finding, isUsed)
      : (name: string) => name;
    for (const { part, base } of fresh) {
      let name = prefix(base);
      for (let count = counts.get(name) ?? 2; taken.has(name) || holdsOther(name, part.value); count++) {
        name = `${prefix(base)}_${count}`;
        // A dump holds thousands of one kind: none counts from the start again.
        counts.set(prefix(base), count + 1);
      }
      byValue.set(part.value, name);
      taken.add(name);
    }
    for (const { part } of parts) names.set(part, byValue.get(part.value)!);
  }
  return names;
}

/** Does code nearby already read another value from a variable of this name. */
function usedElsewhere(name: string, finding: Finding): boolean {
  const own = new Set(finding.parts.map(({ line }) => line));
  const reads = new RegExp(`(?:ENV|env|environ|getenv|Getenv|Variable)\\b.{0,12}\\b${name}\\b`);
  return finding.context.some((line) => !own.has(line.number) && reads.test(line.text));
}

/** What to put before the names of a finding's parts, so that they are used by no other value. */
function distinction(
  parts: readonly Named[],
  finding: Finding,
  isUsed: (name: string, part: Part) => boolean,
): (name: string) => string {
  const around = parts[0]!.path.slice(0, -1).reverse();
  const file = finding.file
    .split('/')
    .reverse()
    .map((name) => variableName(name.replace(/\.[^.]*$/, '')));
  for (const word of [...around, ...file, ...endings(around.toReversed())]) {
    const isUnfit = ({ base, part }: Named) =>
      base.startsWith(`${word}_`) ||
      sentToBrowsers.test(`${word}_${base}`) ||
      isUsed(`${word}_${base}`, part);
    if (word === '' || parts.some(isUnfit)) continue;
    return (name) => `${word}_${name}`;
  }
  return (name) => name;
}
