import type { Confidence } from '../detect/rule.ts';
import { usageError } from '../errors.ts';
import { checkKeys } from '../files/checkKeys.ts';
import { type TomlDocument, tomlDocument } from '../files/tomlDocument.ts';
import { isPlainName } from '../isPlainName.ts';
import { configMessages as messages } from '../messages/config.ts';
import { type Language, languages, setDefaultLanguage } from '../messages/language.ts';
import { policyMessages } from '../messages/policy.ts';
import { nearestName } from '../nearestName.ts';
import { checkPolicyFolder } from './checkPolicyFolder.ts';
import { type Config, defaultConfig, type ForeignMarker, foreignMarkers, type Limit } from './config.ts';
import { compileGlob, matchesEverything, type PathMatcher } from './pathGlob.ts';
import type { PolicyFile, PolicyFiles } from './policyFiles.ts';

/** The keys of the file, in the order in which `keyguard config` shows them. */
export const configKeys = [
  'exclude',
  'disable',
  'confidence',
  'size-limit',
  'time-budget',
  'skipped',
  'language',
  'strict',
  'markers',
] as const;
export type ConfigKey = (typeof configKeys)[number];

const confidences: readonly Confidence[] = ['certain', 'likely', 'possible'];

/**
 * Reads and checks `.keyguard/config.toml`. Its language is spoken from here on, errors of the file itself included.
 *
 * @throws a usage error that names file and line
 */
export async function parseConfig(file: PolicyFile, files: PolicyFiles): Promise<Config> {
  checkPolicyFolder([file]);
  return configOf(tomlDocument(await files.read(file.path), file.path));
}

/** @throws a usage error, see `parseConfig` */
export function configOf(document: TomlDocument): Config {
  const table = checkKeys(document, [], ['version', ...configKeys], isPlainName);
  const fail = (key: string, explanation: string): never => {
    throw usageError(policyMessages.badField(document.path, document.lineOf(key), key, explanation));
  };
  const given = <T>(key: ConfigKey, otherwise: T, read: (value: unknown) => T): T =>
    table[key] === undefined ? otherwise : read(table[key]);
  const oneOf =
    <T extends string>(key: string, known: readonly T[]) =>
    (value: unknown): T =>
      known.find((name) => name === value) ?? fail(key, messages.notOneOf(known));
  const texts = (key: ConfigKey) =>
    given(key, [] as readonly string[], (value) =>
      Array.isArray(value) && value.every((text) => typeof text === 'string')
        ? value
        : fail(key, messages.notTexts),
    );

  const language = given('language', null, oneOf<Language>('language', languages));
  if (language) setDefaultLanguage(language);
  if (table.version !== undefined && table.version !== 1) fail('version', policyMessages.unknownVersion);
  const exclude = texts('exclude');
  const matchers = exclude.map((glob) => exclusion(glob, (explanation) => fail('exclude', explanation)));
  return {
    exclude,
    excludes: (path) => matchers.some((matches) => matches(path)),
    disable: texts('disable').map((rule) => (rule === '' ? fail('disable', messages.emptyRule) : rule)),
    confidence: given('confidence', defaultConfig.confidence, oneOf('confidence', confidences)),
    sizeLimit: given(
      'size-limit',
      null,
      (value) => limit(value, sizes) ?? fail('size-limit', messages.badSize),
    ),
    timeBudget: given(
      'time-budget',
      null,
      (value) => limit(value, times) ?? fail('time-budget', messages.badTime),
    ),
    skipped: given('skipped', defaultConfig.skipped, oneOf('skipped', ['stop', 'pass'])),
    language,
    strict: given('strict', false, (value) =>
      typeof value === 'boolean' ? value : fail('strict', messages.notBoolean),
    ),
    markers: texts('markers').map((name) => marker(name, (explanation) => fail('markers', explanation))),
    lines: new Map(Object.keys(table).map((key) => [key, document.lineOf(key)])),
  };
}

type Fail = (explanation: string) => never;

function exclusion(glob: string, fail: Fail): PathMatcher {
  const matches = compileGlob(glob);
  if (typeof matches === 'string') return fail(policyMessages.globFaults[matches]);
  return matchesEverything(glob, matches) ? fail(messages.excludesEverything(glob)) : matches;
}

function marker(name: string, fail: Fail): ForeignMarker {
  const known = foreignMarkers.find((each) => each === name);
  return known ?? fail(messages.unknownName(name, nearestName(name, foreignMarkers), foreignMarkers));
}

/** Bytes of a unit: SI, as file managers and `ls --si` count. */
const sizes: Readonly<Record<string, number>> = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };
/** Milliseconds of a unit. */
const times: Readonly<Record<string, number>> = { ms: 1, s: 1e3, min: 6e4 };

/** `"10 MB"`; null for what is no amount above 0 with one of the units. */
function limit(value: unknown, units: Readonly<Record<string, number>>): Limit | null {
  if (typeof value !== 'string') return null;
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?) ?([A-Za-z]+)$/.exec(value) ?? [];
  const amount = Object.hasOwn(units, unit) ? Number(number) * units[unit]! : 0;
  return amount > 0 ? { amount, text: value } : null;
}
