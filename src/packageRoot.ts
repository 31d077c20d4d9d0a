import { dirname } from 'node:path';

/**
 * Folder of the running keyguard: the one that holds its package.json, `dist/` and `hooks/`. Source files and
 * bundles both stand one folder below it.
 */
export const packageRoot = (): string => dirname(import.meta.dirname);
