import { usageError } from '../errors.ts';
import { patternMessages as messages } from '../messages/pattern.ts';
import { checks } from './checks/checks.ts';
import type { Pattern, RelatedDefinition, SecretDefinition } from './definePattern.ts';
import { type Anchor, anchorsOf, shortestAnchor } from './format/anchors.ts';
import { formatOf } from './format/formatOf.ts';
import { lengths } from './format/lengths.ts';
import type { Format } from './format/node.ts';
import { parseRegex } from './format/parseRegex.ts';
import { rareSignOf } from './format/rareSignOf.ts';
import { runsOf } from './format/runs.ts';
import { toRegex } from './format/toRegex.ts';
import { walk } from './format/walk.ts';
import { worstCase } from './format/worstCase.ts';
import type { RelatedRule, Rule } from './rule.ts';
import { spellings } from './spellings.ts';
import { tryExamples } from './tryExamples.ts';

/** No rule may match more than this: the engine reads that much around each anchor. */
const longestMatch = 16_384;
/** The most steps a rule's expression may take from one starting point. */
const mostSteps = 4_000_000;

/**
 * Compiles a provider's pattern to rules. Pure: it reads no file, so that a user's own patterns go the same way.
 *
 * @param file the pattern's file, for errors
 * @throws a usage error of one line that names file, secret and field
 */
export function compilePattern(pattern: Pattern, file: string): readonly Rule[] {
  const stop = (secret: string, field: string, message: string): never => {
    throw usageError(`${file}: ${secret ? `${secret}: ` : ''}${field}: ${message}`);
  };
  const provider = file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
  if (pattern.provider !== provider) stop('', 'provider', messages.provider(pattern.provider, provider));
  if (!pattern.title) stop('', 'title', messages.empty);
  if (!isLink(pattern.docs)) stop('', 'docs', messages.noLink);
  if (pattern.secrets.length === 0) stop('', 'secrets', messages.empty);
  const related = (pattern.related ?? []).map((each) =>
    compileRelated(each, (field, message) => stop('', `related: ${field}`, message)),
  );
  const ids = new Set<string>();
  return pattern.secrets.map((secret) => {
    if (ids.has(secret.id)) stop(secret.id, 'id', messages.twice);
    ids.add(secret.id);
    const rule = compileSecret(pattern, secret, (field, message) => stop(secret.id, field, message));
    return related.length === 0 ? rule : { ...rule, related };
  });
}

/**
 * Stops where two rules of different files have one id, or one names a rule that there is none of.
 *
 * @throws a usage error of one line that names provider, secret and field
 */
export function checkRules(rules: readonly Rule[]): void {
  const providers = new Map<string, string>();
  for (const { id, provider } of rules) {
    const other = providers.get(id);
    if (other !== undefined)
      throw usageError(`patterns/${provider}.ts: ${id}: id: ${messages.inOtherFile(`patterns/${other}.ts`)}`);
    providers.set(id, provider);
  }
  for (const { id, provider, beside } of rules)
    for (const name of beside)
      if (!providers.has(name))
        throw usageError(`patterns/${provider}.ts: ${id}: beside: ${messages.noSecret(name)}`);
}

type Stop = (field: string, message: string) => never;

function compileSecret(pattern: Pattern, secret: SecretDefinition, stop: Stop): Rule {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(secret.id)) stop('id', messages.notKebab);
  if (!secret.id.startsWith(pattern.provider)) stop('id', messages.otherStart(pattern.provider));
  if (!secret.title) stop('title', messages.empty);
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(secret.env)) stop('env', messages.noVariable(secret.env));
  for (const field of ['docs', 'revoke'] as const)
    if (secret[field] !== undefined && !isLink(secret[field])) stop(field, messages.noLink);
  const { format, regex } = expressionOf(secret, stop);
  const near = secret.near !== undefined;
  const sign = rareSignOf(format);
  for (const field of ['beside', 'alone'] as const)
    if (secret[field] && !near) stop(field, messages.withNear);
  const rule: Rule = {
    id: secret.id,
    provider: pattern.provider,
    title: secret.title,
    confidence: 'likely',
    regex,
    ...(near ? { anchors: namesOf(secret.near, stop) } : placed(anchors(format, stop))),
    near,
    beside: secret.beside ?? [],
    ...(secret.alone && { alone: secret.alone }),
    maxLength: lengths(format).max,
    runs: runsOf(format),
    ...(!near && sign !== undefined && { sign }),
    checks: checkNames(format, secret, stop),
    not: (secret.not ?? []).map((source) => exclusion(source, stop)),
    role: secret.role ?? 'secret',
    group: secret.group ?? '',
    env: secret.env,
    revoke: secret.revoke ?? '',
    docs: secret.docs ?? pattern.docs,
  };
  const judged = {
    ...rule,
    confidence: secret.confidence ?? (rule.checks.length > 0 ? 'certain' : 'likely'),
  } as const;
  tryExamples(judged, format, secret, stop);
  return judged;
}

function compileRelated(definition: RelatedDefinition, stop: Stop): RelatedRule {
  const { role, format: source, names } = definition;
  if (!role) stop('role', messages.empty);
  const { format, regex } = expressionOf({ format: source }, stop);
  for (const name of names ?? [])
    if (!/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(name)) stop('names', messages.badName(name, shortestAnchor));
  return {
    role,
    regex,
    maxLength: lengths(format).max,
    names: (names ?? []).map((name) => name.replaceAll(' ', '')),
    ...(definition.public && { public: definition.public }),
  };
}

/** The secret's format (of a raw expression: its structure) and its expression, once they are known to be harmless. */
function expressionOf(
  secret: Pick<SecretDefinition, 'format' | 'regex' | 'examples'>,
  stop: Stop,
): { format: Format; regex: string } {
  const field = secret.regex === undefined ? 'format' : 'regex';
  if ((secret.format === undefined) === (secret.regex === undefined)) stop('format', messages.oneOfBoth);
  if ((secret.regex === undefined) !== (secret.examples === undefined)) stop('examples', messages.withRegex);
  let format: Format;
  try {
    format = formatOf(secret);
  } catch (error) {
    return stop(field, (error as Error).message);
  }
  for (const name of groupNames(format, stop, field))
    if (name === 'sum' || name === 'body' || name === 'secret') stop(field, messages.reserved(name));
  const { min, max } = lengths(format);
  if (min === 0) stop(field, messages.matchesNothing);
  if (max > longestMatch) stop(field, messages.tooLong(max, longestMatch));
  if (worstCase(format) > mostSteps) stop(field, messages.tooSlow);
  return { format, regex: compiled(field, toRegex(format), stop) };
}

/** The names of the format's fields, each of which may stand once. */
function groupNames(format: Format, stop: Stop, field: string): ReadonlySet<string> {
  const names = new Set<string>();
  let [sums, spans] = [0, 0];
  for (const node of walk(format)) {
    if (node.kind === 'checksum' && ++sums > 1) stop(field, messages.twoChecksums);
    if (node.kind === 'secret' && (++spans > 1 || !format.includes(node))) stop(field, messages.twoSpans);
    if (node.kind !== 'field' || !node.name) continue;
    if (names.has(node.name)) stop(field, messages.nameTwice(node.name));
    names.add(node.name);
  }
  return names;
}

function anchors(format: Format, stop: Stop): readonly Anchor[] {
  const found = anchorsOf(format);
  if (found.length === 0 || found.some(({ text }) => text.length < shortestAnchor))
    stop('format', messages.noAnchor(shortestAnchor));
  return found;
}

/** The anchors, and where they stand in a match if that is known of all. */
function placed(anchors: readonly Anchor[]): Pick<Rule, 'anchors' | 'anchorOffsets'> {
  const texts = anchors.map(({ text }) => text);
  const offsets = anchors.flatMap(({ offset }) => offset ?? []);
  return offsets.length === texts.length
    ? { anchors: texts, anchorOffsets: offsets }
    : { anchors: [...new Set(texts)] };
}

function namesOf(near: readonly string[], stop: Stop): readonly string[] {
  if (near.length === 0) stop('near', messages.empty);
  for (const name of near)
    if (!/^[a-z0-9._-]+(?: [a-z0-9]+)*$/.test(name) || name.length < shortestAnchor)
      stop('near', messages.badName(name, shortestAnchor));
  const names = [...new Set(near.flatMap(spellings))];
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
}

function checkNames(format: Format, secret: SecretDefinition, stop: Stop): readonly string[] {
  const sums = [...walk(format)].flatMap((node) => (node.kind === 'checksum' ? [node.checksum] : []));
  for (const name of secret.checks ?? [])
    if (!Object.hasOwn(checks, name)) stop('checks', messages.noCheck(name));
  return [...sums, ...(secret.checks ?? [])];
}

/** An expression for values that are no secrets; it comes from a repository, too, so it must be as harmless as a format. */
function exclusion(source: string, stop: Stop): string {
  let steps: number;
  try {
    steps = worstCase(parseRegex(source));
  } catch (error) {
    return stop('not', (error as Error).message);
  }
  if (steps > mostSteps) stop('not', messages.exclusionTooSlow(source));
  return compiled('not', source, stop);
}

function compiled(field: string, source: string, stop: Stop): string {
  try {
    new RegExp(source, 'dg');
  } catch (error) {
    stop(field, (error as Error).message);
  }
  return source;
}

const isLink = (text: string) => /^https:\/\/[^\s/]+\.[^\s]+$/.test(text);
