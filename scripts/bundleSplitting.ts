import { basename, dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * esbuild splits ESM only; the hook starts 4 ms sooner as CJS. So each literal `import('./x.ts')` becomes a
 * `require('./x.cjs')` of a bundle of its own, and its file is added to `found`. What every commit needs is imported
 * statically, so that it is one bundle: each further one costs a millisecond.
 */
export function bundleSplitting(source: string, found: Set<string>): Plugin {
  return {
    name: 'bundle-splitting',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, (args) => {
        if (args.kind !== 'dynamic-import') return undefined;
        const file = resolve(dirname(args.importer), args.path);
        found.add(file);
        return { path: `./${bundleName(source, file)}.cjs`, external: true };
      });
    },
  };
}

/** `src/commands/install.ts` → `commands-install`, `src/keyguard.ts` → `keyguard`. */
export function bundleName(source: string, file: string): string {
  const folder = relative(source, dirname(file)).replaceAll(/[\\/]/g, '-');
  return [folder, basename(file, '.ts')].filter(Boolean).join('-');
}
