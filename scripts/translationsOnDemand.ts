import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleName } from './bundleSplitting.ts';

/**
 * A translation (`src/messages/ja/git.ts`) becomes a bundle of its own, which is loaded when its first sentence is
 * asked for: a hook in Japanese that has nothing to say loads no Japanese. An `import()` could not do it, because
 * sentences are needed at once and not after an `await`. Each file is reported to `found`.
 */
export function translationsOnDemand(source: string, found: (file: string) => void): Plugin {
  const namespace = 'translation';
  return {
    name: 'translations-on-demand',
    setup(build) {
      build.onResolve({ filter: /^\.\/(ja|ko)\/\w+\.ts$/ }, ({ importer, path }) => {
        if (dirname(importer) !== join(source, 'messages')) return undefined;
        return { path: join('messages', path), namespace };
      });
      build.onLoad({ filter: /./, namespace }, ({ path }) => {
        const translation = join(source, path);
        found(translation);
        const name = basename(path, '.ts');
        const file = JSON.stringify(`./${bundleName(source, translation)}.cjs`);
        // What comes from CommonJS is read where it is used, so that this getter runs no sooner.
        return {
          contents: `exports = module.exports = { get ${name}() { return require(${file}).${name} } }`,
          resolveDir: source,
        };
      });
      build.onResolve({ filter: /\.cjs$/, namespace }, ({ path }) => ({ path, external: true }));
    },
  };
}
