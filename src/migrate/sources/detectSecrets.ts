import { usageError } from '../../errors.ts';
import { migrateMessages as messages } from '../../messages/migrate.ts';
import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { asList, asTable, asText } from './yamlFile.ts';

/**
 * detect-secrets: `.secrets.baseline` holds what was found, by SHA-1 of the value, and what someone has said of it; and
 * which filters apply. https://github.com/Yelp/detect-secrets#baseline-file-format
 *
 * @throws a usage error where it is no JSON
 */
export async function detectSecrets(files: OldFiles): Promise<OldPolicy | null> {
  const file = '.secrets.baseline';
  const bytes = await files.read(file);
  if (!bytes) return null;
  const text = bytes.toString('utf8');
  const baseline = parsed(text, file);
  const lines = text.split('\n');
  const lineOf = (needle: unknown) =>
    Math.max(1, lines.findIndex((line) => line.includes(JSON.stringify(needle))) + 1);
  const items: OldItem[] = (['pragma: allowlist secret', 'pragma: allowlist nextline secret'] as const).map(
    (marker) => ({ file, line: 1, kind: 'marker', marker }),
  );
  // Its hashes are named so that a look at names takes them for secrets.
  items.push({ file, line: 1, kind: 'ignored glob', globs: [file], text: file });
  for (const filter of asList(baseline.filters_used).map(asTable))
    for (const item of filterItems(filter)) items.push(item);
  for (const { path, name } of asList(baseline.plugins_used).map(asTable))
    if (path !== undefined)
      items.push({
        file,
        line: lineOf(path),
        kind: 'lost',
        what: asText(name) ?? asText(path) ?? '',
        why: 'runs code',
      });
  // The form of version 0, which has its filters at the top.
  const exclude = asTable(baseline.exclude);
  if (typeof exclude.files === 'string') items.push(ignoredPath(exclude.files));
  if (typeof exclude.lines === 'string') items.push(allowedText(exclude.lines, 'line'));
  let at = 0;
  for (const [path, results] of Object.entries(asTable(baseline.results))) {
    for (const { hashed_secret: hash, is_secret: isSecret } of asList(results).map(asTable)) {
      if (typeof hash !== 'string' || !/^[0-9a-f]{40}$/.test(hash)) continue;
      at = lines.findIndex((line, index) => index >= at && line.includes(hash)) + 1 || at;
      const verdict = isSecret === false ? 'false alarm' : 'known';
      items.push({
        file,
        line: at,
        kind: 'known hash',
        path: path.replaceAll('\\', '/'),
        algorithm: 'sha1',
        hash,
        verdict,
      });
    }
  }
  return { tool: 'detect-secrets', docs: 'https://github.com/Yelp/detect-secrets', items };

  function filterItems({ path, pattern }: Readonly<Record<string, unknown>>): OldItem[] {
    const name = asText(path) ?? '';
    const patterns = asList(pattern).flatMap((each) => asText(each) ?? []);
    if (name.endsWith('.should_exclude_file')) return patterns.map(ignoredPath);
    if (name.endsWith('.should_exclude_line')) return patterns.map((each) => allowedText(each, 'line'));
    if (name.endsWith('.should_exclude_secret')) return patterns.map((each) => allowedText(each, 'secret'));
    // Its own heuristics; keyguard has others.
    if (name.startsWith('detect_secrets.')) return [];
    return [{ file, line: lineOf(name), kind: 'lost', what: name, why: 'runs code' }];
  }
  function ignoredPath(source: string): OldItem {
    return { file, line: lineOf(source), kind: 'ignored path', expression: { source, dialect: 'python' } };
  }
  function allowedText(source: string, target: 'line' | 'secret'): OldItem {
    return {
      file,
      line: lineOf(source),
      kind: 'allowed text',
      expression: { source, dialect: 'python' },
      target,
    };
  }
}

function parsed(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below: its message would quote the file.
  }
  throw usageError(messages.unreadable(file));
}
