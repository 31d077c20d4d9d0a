/**
 * Adds documented example keys to `src/detect/knownExamples.ts`, as hashes: `npm exec tsx scripts/known-examples.ts FILE…`.
 * The files are text from public documentation, one key a line; they stay out of the repository. Those there are come from
 * - Firebase's Android samples, by way of gitleaks' list of them
 *   (https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/gcp.go)
 * - Stripe's API reference (https://docs.stripe.com/keys, https://docs.stripe.com/api/authentication)
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = join(import.meta.dirname, '../src/detect/knownExamples.ts');
const list = /new Set\(\s*'([0-9a-f ]*)'\.split/;

const source = readFileSync(target, 'utf8');
const known = new Set(
  list
    .exec(source)?.[1]
    ?.split(' ')
    .filter((hash) => hash !== ''),
);
for (const file of process.argv.slice(2)) {
  for (const key of readFileSync(file, 'utf8').split(/\s+/)) {
    if (key !== '') known.add(createHash('sha256').update(key, 'latin1').digest('hex').slice(0, 12));
  }
}
writeFileSync(target, source.replace(list, `new Set('${[...known].sort().join(' ')}'.split`));
console.log(`${known.size} known examples`);
