import { type TomlDocument, tomlDocument } from '../../files/tomlDocument.ts';
import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { ruleIdOf } from '../patternFile.ts';
import { meaningfulLines } from './lines.ts';

type Table = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
const tables = (value: unknown): Table[] =>
  (Array.isArray(value) ? value : value ? [value] : []).filter(
    (table): table is Table => typeof table === 'object' && table !== null,
  );

/**
 * gitleaks: rules and allowlists in `.gitleaks.toml`, fingerprints of findings in `.gitleaksignore`.
 * https://github.com/gitleaks/gitleaks#configuration
 */
export async function gitleaks(files: OldFiles): Promise<OldPolicy | null> {
  const file = '.gitleaks.toml';
  const [config, ignored] = [await files.read(file), await files.read('.gitleaksignore')];
  if (!config && !ignored) return null;
  const items: OldItem[] = [
    { file: config ? file : '.gitleaksignore', line: 1, kind: 'marker', marker: 'gitleaks:allow' },
  ];
  if (config) for (const item of configured(tomlDocument(config, file))) items.push(item);
  for (const { line, text } of ignored ? meaningfulLines(ignored) : [])
    items.push(fingerprint({ file: '.gitleaksignore', line }, text.trim()));
  return { tool: 'gitleaks', docs: 'https://github.com/gitleaks/gitleaks', items };
}

const known = ['title', 'description', 'extend', 'rules', 'allowlist', 'allowlists', 'minVersion', 'version'];

function* configured(document: TomlDocument): Generator<OldItem> {
  const { path: file, table, lineOf } = document;
  for (const extend of tables(table.extend)) {
    const line = lineOf('extend');
    if (extend.useDefault) yield { file, line, kind: 'covered', what: 'useDefault' };
    const [elsewhere] = texts([extend.path, extend.url]);
    if (elsewhere) yield { file, line, kind: 'lost', what: elsewhere, why: 'other place' };
    for (const id of texts(extend.disabledRules)) yield { file, line, kind: 'disabled', what: id };
  }
  for (const [index, rule] of tables(table.rules).entries()) {
    const name = typeof rule.id === 'string' ? rule.id : `rule-${index + 1}`;
    const lost = (key: string, why: 'entropy' | 'path rule'): OldItem => ({
      file,
      line: lineOf('rules', index, key),
      kind: 'lost',
      what: `${name}: ${key}`,
      why,
    });
    if (typeof rule.regex === 'string') {
      yield {
        file,
        line: lineOf('rules', index, 'regex'),
        kind: 'pattern',
        name,
        title: typeof rule.description === 'string' ? rule.description : name,
        expression: { source: rule.regex, dialect: 're2' },
        group: typeof rule.secretGroup === 'number' && rule.secretGroup > 0 ? rule.secretGroup : 'first',
        keywords: texts(rule.keywords),
      };
      if (rule.entropy !== undefined) yield lost('entropy', 'entropy');
      if (rule.path !== undefined) yield lost('path', 'path rule');
    } else if (rule.path !== undefined) yield lost('path', 'path rule');
    for (const key of ['allowlist', 'allowlists'])
      for (const [at, list] of tables(rule[key]).entries())
        yield* allowlist(
          document,
          ['rules', index, key, ...(Array.isArray(rule[key]) ? [at] : [])],
          list,
          name,
        );
  }
  for (const key of ['allowlist', 'allowlists'])
    for (const [at, list] of tables(table[key]).entries())
      yield* allowlist(document, [key, ...(Array.isArray(table[key]) ? [at] : [])], list, null);
  for (const key of Object.keys(table))
    if (!known.includes(key)) yield { file, line: lineOf(key), kind: 'lost', what: key, why: 'unknown key' };
}

function* allowlist(
  { path: file, lineOf }: TomlDocument,
  place: readonly (string | number)[],
  list: Table,
  ruleName: string | null,
): Generator<OldItem> {
  const lost = (key: string, why: 'condition' | 'by commit'): OldItem => ({
    file,
    line: lineOf(...place, key),
    kind: 'lost',
    what: key,
    why,
  });
  const count = ['commits', 'paths', 'regexes', 'stopwords'].filter(
    (key) => texts(list[key]).length > 0,
  ).length;
  // Which of its conditions hold together, no single exception of keyguard can say.
  if (list.condition === 'AND' && count > 1) {
    yield lost('condition', 'condition');
    return;
  }
  const reason = typeof list.description === 'string' ? { reason: list.description } : {};
  const target = list.regexTarget === 'line' || list.regexTarget === 'match' ? 'line' : 'secret';
  const names = ruleName === null ? texts(list.targetRules) : [ruleName];
  // Its own rule, or the one that keyguard has by that name.
  const rules = names.flatMap((name) => [name, ruleIdOf('gitleaks', name)]);
  const scope = { ...reason, ...(rules.length > 0 && { rules }) };
  for (const source of texts(list.regexes))
    yield {
      file,
      line: lineOf(...place, 'regexes'),
      kind: 'allowed text',
      expression: { source, dialect: 're2' },
      target,
      ...scope,
    };
  for (const source of texts(list.paths)) {
    // What one rule alone ignores is not excluded for all.
    if (rules.length > 0) yield lost('paths', 'condition');
    else
      yield {
        file,
        line: lineOf(...place, 'paths'),
        kind: 'ignored path',
        expression: { source, dialect: 're2' },
      };
  }
  if (texts(list.commits).length > 0) yield lost('commits', 'by commit');
  for (const word of texts(list.stopwords)) {
    const source = word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    yield {
      file,
      line: lineOf(...place, 'stopwords'),
      kind: 'allowed text',
      expression: { source, dialect: 're2', ignoreCase: true },
      target: 'secret',
      ...scope,
    };
  }
}

/** `commit:file:rule:line`, `file:rule:line`; a file's name may hold colons. */
function fingerprint(place: Pick<OldItem, 'file' | 'line'>, text: string): OldItem {
  const [, commit = null, path, line] = /^(?:([0-9a-f]{40}):)?(.+):[\w.-]+:(\d+)$/.exec(text) ?? [];
  if (path === undefined) return { ...place, kind: 'lost', what: 'fingerprint', why: 'unknown key' };
  return { ...place, kind: 'allowed place', path, at: Number(line), commit };
}
