import type { SecretDefinition } from '../definePattern.ts';
import type { Format } from './node.ts';
import { parseFormat } from './parseFormat.ts';
import { parseRegex } from './parseRegex.ts';

/** The structure of a declared secret, out of its format, its formats or its raw expression. */
export function formatOf(secret: Pick<SecretDefinition, 'format' | 'regex'>): Format {
  if (secret.regex !== undefined) return parseRegex(secret.regex);
  const formats = typeof secret.format === 'string' ? [secret.format] : (secret.format ?? []);
  const options = formats.map(parseFormat);
  return options.length === 1 ? options[0]! : [{ kind: 'choice', options }];
}
