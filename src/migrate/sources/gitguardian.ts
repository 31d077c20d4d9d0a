import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { ignoreGlobs } from './ignoreGlobs.ts';
import { asList, asTable, asText, yamlFile } from './yamlFile.ts';

/**
 * ggshield: `.gitguardian.yaml` of version 2, and the keys of version 1. A match is a secret, or a hash of it that only
 * GitGuardian can make. https://docs.gitguardian.com/ggshield-docs/configuration
 */
export async function gitguardian(files: OldFiles): Promise<OldPolicy | null> {
  for (const file of ['.gitguardian.yaml', '.gitguardian.yml']) {
    const bytes = await files.read(file);
    if (bytes)
      return {
        tool: 'gitguardian',
        docs: 'https://docs.gitguardian.com/ggshield-docs',
        items: itemsOf(file, bytes),
      };
  }
  return null;
}

function itemsOf(file: string, bytes: Uint8Array): OldItem[] {
  const { value, lineOf } = yamlFile(bytes, file);
  const items: OldItem[] = [{ file, line: 1, kind: 'marker', marker: 'ggignore' }];
  const paths = (at: readonly string[], list: unknown) => {
    for (const [index, glob] of asList(list).entries())
      if (typeof glob === 'string') items.push(ignoreGlobs({ file, line: lineOf(...at, index) }, glob));
  };
  const matches = (at: readonly string[], list: unknown) => {
    for (const [index, raw] of asList(list).entries()) {
      const text = asText(raw) ?? asText(asTable(raw).match);
      const line = lineOf(...at, index);
      const name = asText(asTable(raw).name);
      const reason = name ? { reason: name } : {};
      if (text === undefined) continue;
      if (/^[0-9a-f]{64}$/.test(text))
        items.push({
          file,
          line,
          kind: 'known hash',
          path: null,
          algorithm: 'sha256',
          hash: text,
          verdict: 'false alarm',
          ...reason,
        });
      else items.push({ file, line, kind: 'allowed value', value: text, ...reason });
    }
  };
  const secret = asTable(value.secret);
  for (const key of ['ignored_paths', 'ignored-paths']) paths(['secret', key], secret[key]);
  for (const key of ['ignored_matches', 'ignored-matches']) matches(['secret', key], secret[key]);
  for (const key of ['paths-ignore', 'paths_ignore']) paths([key], value[key]);
  for (const key of ['matches-ignore', 'matches_ignore']) matches([key], value[key]);
  for (const key of ['ignored_detectors', 'ignored-detectors'])
    for (const [index, name] of asList(secret[key]).entries())
      if (typeof name === 'string')
        items.push({ file, line: lineOf('secret', key, index), kind: 'disabled', what: name });
  const known = ['version', 'secret', 'paths-ignore', 'paths_ignore', 'matches-ignore', 'matches_ignore'];
  for (const key of Object.keys(value))
    if (!known.includes(key))
      items.push({ file, line: lineOf(key), kind: 'lost', what: key, why: 'detector setting' });
  for (const key of Object.keys(secret))
    if (!/^ignored[_-](?:paths|matches|detectors)$/.test(key))
      items.push({ file, line: lineOf('secret', key), kind: 'lost', what: key, why: 'detector setting' });
  return items;
}
