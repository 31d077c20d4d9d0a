import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { trackedFiles } from '../git/trackedFiles.ts';

/** Files in which a project names what it is built from. */
const manifests =
  /^(package\.json|Gemfile|.*\.gemspec|requirements[\w.-]*\.txt|pyproject\.toml|setup\.(py|cfg)|Pipfile|environment\.ya?ml|pom\.xml|build\.gradle(\.kts)?|libs\.versions\.toml|build\.sbt|go\.mod|composer\.json|Cargo\.toml|mix\.exs|.*\.csproj|Directory\.Packages\.props|packages\.config|.*\.tf|serverless\.ya?ml|cdk\.json)$/;

/** So many manifests are read, each up to this size in bytes. */
const most = 200;
const largest = 1_000_000;

/** What the code of a repository calls a provider with, and how that stands in a manifest. */
export type LibraryTable = readonly (readonly [name: string, pattern: RegExp])[];

/** The libraries of `table` that tracked manifests of the work tree name, in the order of the table. */
export async function librariesIn(repository: Repository, table: LibraryTable): Promise<string[]> {
  const found = new Set<string>();
  const files = (await trackedFiles(repository)).filter(
    ({ path, mode }) => mode.startsWith('100') && manifests.test(basename(path)),
  );
  for (const { path } of files.slice(0, most)) {
    const text = readSmall(join(repository.root, path));
    for (const [name, pattern] of table) if (pattern.test(text)) found.add(name);
  }
  return table.map(([name]) => name).filter((name) => found.has(name));
}

function readSmall(path: string): string {
  const state = lstatSync(path, { throwIfNoEntry: false });
  return state?.isFile() && state.size <= largest ? readFileSync(path, 'utf8') : '';
}
