import type { OldFiles, OldItem, OldPolicy } from '../oldPolicy.ts';
import { ignoreGlobs } from './ignoreGlobs.ts';

/**
 * ripsecrets: `.secretsignore` has paths as in `.gitignore`, and below `[secrets]` expressions of secrets.
 * https://github.com/sirwart/ripsecrets#ignoring-secrets
 */
export async function ripsecrets(files: OldFiles): Promise<OldPolicy | null> {
  const file = '.secretsignore';
  const bytes = await files.read(file);
  if (!bytes) return null;
  const items: OldItem[] = [];
  let isSecrets = false;
  for (const [index, raw] of bytes.toString('utf8').split('\n').entries()) {
    const text = raw.trim();
    const line = index + 1;
    if (text === '' || text.startsWith('#')) continue;
    if (text === '[secrets]') isSecrets = true;
    else if (isSecrets)
      items.push({
        file,
        line,
        kind: 'allowed text',
        expression: { source: text, dialect: 're2' },
        target: 'secret',
      });
    else items.push(ignoreGlobs({ file, line }, text));
  }
  return { tool: 'ripsecrets', docs: 'https://github.com/sirwart/ripsecrets', items };
}
