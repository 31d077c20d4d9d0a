import { randomInt } from 'node:crypto';
import { formatOf } from '../detect/format/formatOf.ts';
import { sampleOfSecret } from '../detect/sampleOfSecret.ts';

/** Two of the best-known formats: a repository that has switched one rule off is still guarded by the other. */
const kinds = [
  { name: 'github_token', format: 'ghp_{base62:30}{crc32-base62:6}', checks: [] },
  { name: 'aws_access_key_id', format: 'AKIA{base32:16}', checks: ['aws-key-id'] },
] as const;

/** A text with credentials that nobody has ever had. */
export const madeUpKey = (): string =>
  kinds
    .map(({ name, format, checks }) => {
      const { secret } = sampleOfSecret(formatOf({ format }), checks, randomInt(2 ** 31));
      return `${name} = ${secret}\n`;
    })
    .join('');
