import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { ignoreGlobs } from './ignoreGlobs.ts';
import { meaningfulLines } from './lines.ts';
import { asList, asTable, asText, type YamlFile, yamlFile } from './yamlFile.ts';

/**
 * secretlint: `.secretlintrc` as JSON or YAML, `.secretlintignore`. A `.secretlintrc.js` is a program: it is never run.
 * https://github.com/secretlint/secretlint/blob/master/docs/configuration.md
 */
export async function secretlint(files: OldFiles): Promise<OldPolicy | null> {
  const items: OldItem[] = [];
  for (const file of ['.secretlintrc', '.secretlintrc.json', '.secretlintrc.yaml', '.secretlintrc.yml']) {
    const bytes = await files.read(file);
    if (bytes) for (const item of itemsOf(file, yamlFile(bytes, file))) items.push(item);
  }
  for (const file of ['.secretlintrc.js', '.secretlintrc.cjs', '.secretlintrc.mjs'])
    if (await files.read(file)) items.push({ file, line: 1, kind: 'lost', what: file, why: 'runs code' });
  const ignored = await files.read('.secretlintignore');
  for (const { line, text } of ignored ? meaningfulLines(ignored) : [])
    items.push(ignoreGlobs({ file: '.secretlintignore', line }, text.trim()));
  if (items.length === 0) return null;
  return { tool: 'secretlint', docs: 'https://github.com/secretlint/secretlint', items };
}

function* itemsOf(file: string, { value, lineOf }: YamlFile): Generator<OldItem> {
  for (const [index, raw] of asList(value.rules).entries()) {
    const rule = asTable(raw);
    const id = asText(rule.id) ?? asText(raw) ?? '';
    const options = asTable(rule.options);
    const line = lineOf('rules', index);
    if (rule.disabled === true) yield { file, line, kind: 'disabled', what: id };
    else if (id.endsWith('filter-comments'))
      yield { file, line, kind: 'marker', marker: 'secretlint-disable-line' };
    else if (id.endsWith('rule-pattern'))
      yield* patterns(file, asList(options.patterns), ['rules', index, 'options', 'patterns'], lineOf);
    else if (id.includes('secretlint-rule')) yield { file, line, kind: 'covered', what: id };
    else yield { file, line, kind: 'lost', what: id, why: 'runs code' };
    for (const [at, raw] of asList(options.allows).entries()) {
      const source = asText(raw);
      if (source === undefined) continue;
      yield {
        file,
        line: lineOf('rules', index, 'options', 'allows', at),
        kind: 'allowed text',
        expression: expressionOf(source),
        target: 'secret',
      };
    }
    for (const key of ['allowMessageIds', 'rules'])
      if (rule[key] !== undefined)
        yield {
          file,
          line: lineOf('rules', index, key),
          kind: 'lost',
          what: `${id}: ${key}`,
          why: 'detector setting',
        };
  }
}

function* patterns(
  file: string,
  list: readonly unknown[],
  place: readonly (string | number)[],
  lineOf: YamlFile['lineOf'],
): Generator<OldItem> {
  for (const [index, raw] of list.entries()) {
    const entry = asTable(raw);
    const name = asText(entry.name) ?? `pattern ${index + 1}`;
    for (const source of [...asList(entry.pattern), ...asList(entry.patterns)]) {
      if (typeof source === 'string')
        yield {
          file,
          line: lineOf(...place, index),
          kind: 'pattern',
          name,
          title: name,
          expression: expressionOf(source),
        };
    }
  }
}

/** `/text/i` is an expression; anything else is the text itself. https://github.com/textlint/regexp-string-matcher */
function expressionOf(text: string) {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
  const literal = text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return { source: source ?? literal, dialect: 'javascript' as const, ignoreCase: flags.includes('i') };
}
