/**
 * `npm run new-pattern NAME` writes patterns/NAME.ts, which compiles as it is and says what to fill in; run again, it
 * compiles the file and shows what came of it. docs/patterns.md teaches the rest.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilePattern } from '../src/detect/compilePattern.ts';
import type { Pattern } from '../src/detect/definePattern.ts';
import { isKnownError } from '../src/errors.ts';

const root = resolve(import.meta.dirname, '..');

const scaffold = (
  name: string,
  title: string,
) => `import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: '${name}',
  title: '${title}',
  // The page that documents the token.
  docs: 'https://docs.${name}.com/',
  secrets: [
    {
      id: '${name}-api-key',
      title: '${title} API key',
      // What it looks like: literal text and {alphabet:length} fields; docs/patterns.md lists the alphabets.
      // If nothing in it is always the same, add near: ['${name.replaceAll('-', ' ')}'], the names that it stands beside.
      format: '${name.replaceAll('-', '_')}_{base62:32}',
      // The environment variable that the provider's own tools read.
      env: '${name.replaceAll('-', '_').toUpperCase()}_API_KEY',
      // The page where it is revoked.
      revoke: 'https://app.${name}.com/',
    },
  ],
});
`;

function create(name: string, file: string): void {
  const title = name.replace(
    /(^|-)(.)/g,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
  writeFileSync(file, scaffold(name, title));
  console.log(`Wrote patterns/${name}.ts. Next:
  1. Fill in the format, the links and the variable's name (docs/patterns.md).
  2. npm run new-pattern ${name}         again: shows what it compiles to, or what is wrong
  3. npm run jest -- tests/patterns      tries every rule on generated secrets, in seconds`);
}

async function check(name: string, file: string): Promise<void> {
  const { default: pattern }: { default: Pattern } = await import(pathToFileURL(file).href);
  for (const rule of compilePattern(pattern, `patterns/${name}.ts`))
    console.log(`${rule.id} (${rule.confidence})
  expression  ${rule.regex}
  ${rule.near ? 'names       ' : 'anchors     '}${rule.anchors.join(' ')}
  longest     ${rule.maxLength} characters
  checks      ${rule.checks.join(', ') || 'none'}`);
}

async function main(args: readonly string[]): Promise<void> {
  const [name = ''] = args;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Error('usage: npm run new-pattern NAME, in kebab case as in patterns/');
  const file = join(root, 'patterns', `${name}.ts`);
  if (existsSync(file)) await check(name, file);
  else create(name, file);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = isKnownError(error) || (error instanceof Error && !('code' in error));
  console.error(known ? (error as Error).message : error);
  process.exitCode = 2;
});
