import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { asList, asTable, asText, yamlFile } from './yamlFile.ts';

const known = ['fileignoreconfig', 'allowed_patterns', 'custom_patterns', 'version'];

/**
 * Talisman: `.talismanrc`. A file is ignored as long as its checksum holds, which what is found in it now stands for.
 * https://thoughtworks.github.io/talisman/docs/configuring-talisman/ignoring-files
 */
export async function talisman(files: OldFiles): Promise<OldPolicy | null> {
  const file = '.talismanrc';
  const bytes = await files.read(file);
  if (!bytes) return null;
  const { value, lineOf } = yamlFile(bytes, file);
  const items: OldItem[] = [];
  for (const [index, raw] of asList(value.fileignoreconfig).entries()) {
    const entry = asTable(raw);
    const path = asText(entry.filename);
    const line = lineOf('fileignoreconfig', index);
    if (path === undefined) continue;
    const sources = asList(entry.allowed_patterns).flatMap((each) => asText(each) ?? []);
    for (const [at, source] of sources.entries())
      items.push({
        file,
        line: lineOf('fileignoreconfig', index, 'allowed_patterns', at),
        kind: 'allowed text',
        expression: { source, dialect: 're2' },
        target: 'line',
        files: [path],
      });
    if (entry.checksum !== undefined)
      items.push({ file, line, kind: 'allowed place', path, at: null, commit: null });
    if (entry.ignore_detectors !== undefined)
      items.push({
        file,
        line: lineOf('fileignoreconfig', index, 'ignore_detectors'),
        kind: 'lost',
        what: 'ignore_detectors',
        why: 'detector setting',
      });
  }
  for (const [index, raw] of asList(value.allowed_patterns).entries()) {
    const source = asText(raw);
    if (source !== undefined)
      items.push({
        file,
        line: lineOf('allowed_patterns', index),
        kind: 'allowed text',
        expression: { source, dialect: 're2' },
        target: 'line',
      });
  }
  for (const [index, raw] of asList(value.custom_patterns).entries()) {
    const source = asText(raw);
    if (source !== undefined)
      items.push({
        file,
        line: lineOf('custom_patterns', index),
        kind: 'pattern',
        name: `pattern-${index + 1}`,
        title: `Pattern ${index + 1} of Talisman`,
        expression: { source, dialect: 're2' },
      });
  }
  for (const key of Object.keys(value))
    if (!known.includes(key))
      items.push({ file, line: lineOf(key), kind: 'lost', what: key, why: 'detector setting' });
  return { tool: 'talisman', docs: 'https://thoughtworks.github.io/talisman/docs', items };
}
