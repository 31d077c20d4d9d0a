import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleName } from './bundleSplitting.ts';

/**
 * A translation (`src/messages/ja/git.ts`) becomes a bundle of its own, which is loaded when its first sentence is
 * asked for: a hook in Japanese that has nothing to say loads no Japanese. An `import()` could not do it, because
 * sentences are needed at once and not after an `await`: where a text names a translation that it imports, it requires it
 * instead. Each file is reported to `found`.
 */
export function translationsOnDemand(source: string, found: (file: string) => void): Plugin {
  const folder = join(source, 'messages');
  return {
    name: 'translations-on-demand',
    setup(build) {
      build.onLoad({ filter: /[\\/]messages[\\/]\w+\.ts$/ }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        const name = basename(path, '.ts');
        for (const language of ['ja', 'ko']) {
          const imported = `import { ${name} as ${language} } from './${language}/${name}.ts';\n`;
          if (!contents.includes(imported)) continue;
          const translation = join(folder, language, `${name}.ts`);
          found(translation);
          const file = JSON.stringify(`./${bundleName(source, translation)}.cjs`);
          const used = `${language}: () => ${language}`;
          if (!contents.includes(used)) throw new Error(`${path} must use its translation as ${used}`);
          contents = contents
            .replace(imported, '')
            .replace(used, `${used.slice(0, -2)}require(${file}).${name}`);
        }
        return { contents, loader: 'ts' };
      });
      build.onResolve({ filter: /^\.\/messages-\w+-\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}
