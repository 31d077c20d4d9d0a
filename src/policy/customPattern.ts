import { compilePattern } from '../detect/compilePattern.ts';
import type { Pattern, SecretDefinition } from '../detect/definePattern.ts';
import type { Rule } from '../detect/rule.ts';
import { isKnownError, usageError } from '../errors.ts';
import { checkKeys } from '../files/checkKeys.ts';
import { type TomlDocument, tomlDocument } from '../files/tomlDocument.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { patternsFolder } from './policyFiles.ts';

/** What the fields of a secret hold; the names and their meaning are those of `SecretDefinition`. */
const fields = {
  id: 'text',
  title: 'text',
  format: 'text or texts',
  regex: 'text',
  examples: 'examples',
  near: 'texts',
  beside: 'texts',
  role: 'text',
  group: 'text',
  checks: 'texts',
  not: 'texts',
  env: 'text',
  revoke: 'text',
  confidence: 'confidence',
  docs: 'text',
} as const satisfies Record<Exclude<keyof SecretDefinition, 'alone'>, string>;

const required = ['id', 'title', 'env'] as const;

/**
 * Reads `.keyguard/patterns/acme.toml`. A pattern is the same there as under `patterns/` of the package: `title`,
 * `docs` and one `[[secrets]]` for each secret; the provider is the name of the file.
 *
 * @returns the rules, in the order of the secrets
 * @throws a usage error that names file, line and field
 */
export function customPattern(
  bytes: Uint8Array,
  path: string,
): { document: TomlDocument; rules: readonly Rule[] } {
  const document = tomlDocument(bytes, path);
  const table = checkKeys(document, [], ['title', 'docs', 'secrets']);
  for (const key of ['title', 'docs']) {
    if (typeof table[key] === 'string') continue;
    const explanation = table[key] === undefined ? messages.fieldMissing : messages.notText;
    throw usageError(messages.badField(path, document.lineOf(key), key, explanation));
  }
  if (!Array.isArray(table.secrets) || table.secrets.length === 0)
    throw usageError(messages.badField(path, document.lineOf('secrets'), 'secrets', messages.noSecrets));
  const secrets = table.secrets.map((_, index) => secretOf(document, index));
  const pattern: Pattern = {
    provider: path.slice(patternsFolder.length).replace(/\.toml$/, ''),
    title: table.title as string,
    docs: table.docs as string,
    secrets,
  };
  try {
    return { document, rules: compilePattern(pattern, path) };
  } catch (error) {
    throw withLine(error, document, secrets);
  }
}

function secretOf(document: TomlDocument, index: number): SecretDefinition {
  const table = checkKeys(document, ['secrets', index], Object.keys(fields));
  for (const [field, value] of Object.entries(table)) {
    const kind = fields[field as keyof typeof fields];
    if (!holds(kind, value)) throw fieldError(document, index, field, messages.fieldKinds[kind]);
  }
  for (const field of required)
    if (table[field] === undefined) throw fieldError(document, index, field, messages.fieldMissing);
  return { ...table } as unknown as SecretDefinition;
}

function holds(kind: (typeof fields)[keyof typeof fields], value: unknown): boolean {
  const isTexts = (each: unknown) => Array.isArray(each) && each.every((text) => typeof text === 'string');
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return isTexts(value);
    case 'text or texts':
      return typeof value === 'string' || isTexts(value);
    case 'confidence':
      return value === 'certain' || value === 'likely' || value === 'possible';
    case 'examples': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const { match, not, ...rest } = value as Record<string, unknown>;
      return isTexts(match) && isTexts(not) && Object.keys(rest).length === 0;
    }
  }
}

const fieldError = (document: TomlDocument, index: number, field: string, explanation: string) =>
  usageError(messages.badField(document.path, document.lineOf('secrets', index, field), field, explanation));

/** The compiler names `file: secret: field: …`, as it does for a pattern in TypeScript; here a line can be named too. */
function withLine(error: unknown, document: TomlDocument, secrets: readonly SecretDefinition[]): unknown {
  if (!isKnownError(error) || !error.message.startsWith(`${document.path}: `)) return error;
  const rest = error.message.slice(document.path.length + 2);
  const index = secrets.findIndex(({ id }) => rest.startsWith(`${id}: `));
  if (index === -1) {
    const [, field = '', explanation = rest] = /^(\w+): (.*)$/s.exec(rest) ?? [];
    return usageError(messages.badField(document.path, document.lineOf(field), field, explanation), error);
  }
  const afterId = rest.slice(secrets[index]!.id.length + 2);
  const [, field = '', explanation = afterId] = /^([\w.]+): (.*)$/s.exec(afterId) ?? [];
  return fieldError(document, index, field, explanation);
}
