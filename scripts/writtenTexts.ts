import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../node_modules');
const isWritten =
  /^(?:@types\/node\/.*\.d\.ts|typescript\/lib\/[^/]*\.d\.ts|(?:@[^/]+\/)?[^/]+\/README\.md)$/;

/**
 * The documentation and declarations of the packages in node_modules that the lock file pins: what people write, and the
 * same for everyone who builds keyguard.
 */
export function writtenTexts(): Buffer[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return all
    .filter((path) => isWritten.test(path))
    .sort()
    .map((path) => readFileSync(join(folder, path)));
}
