import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';

/** How keyguard is started in a repository, and what its variables are called. */
export interface RepositorySurroundings {
  /** What to type for `keyguard`. */
  readonly command: string;
  readonly repositoryNames: readonly string[];
}

const installed = 'npx keyguard';
const kept = 'node "$(git rev-parse --git-common-dir)/keyguard/dist/keyguard.cjs"';

/** Files that list the names of a repository's variables. */
const examples = ['.env.example', '.env.sample', '.env.template', '.env.dist'];

/** Looks around in the work tree whose top is `root`. */
export function surroundingsOf(root: string): RepositorySurroundings {
  const inModules = existsSync(join(root, 'node_modules', 'keyguard', 'package.json'));
  return {
    command: inModules || !isInGitDirectory(packageRoot()) ? installed : kept,
    repositoryNames: examples.flatMap((name) => namesIn(readSmall(join(root, name)))),
  };
}

/** Is this the copy that `keyguard install` keeps inside the git directory. */
const isInGitDirectory = (folder: string) =>
  existsSync(join(dirname(folder), 'objects')) && existsSync(join(dirname(folder), 'HEAD'));

/** The names that a file of `NAME=value` lines gives. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/^\s*(?:export\s+)?([A-Z][A-Z\d_]*)\s*=/gm)].map((match) => match[1]!);
}

/** A text file; empty where there is none that can be read. */
function readSmall(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 100_000);
  } catch {
    return '';
  }
}
