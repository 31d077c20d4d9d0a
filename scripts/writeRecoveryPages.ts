/** Writes the guides of `keyguard recover` into `docs/`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recoveryPages } from './recoveryPages.ts';

const root = resolve(import.meta.dirname, '..');
for (const [path, text] of await recoveryPages()) writeFileSync(join(root, path), text);
