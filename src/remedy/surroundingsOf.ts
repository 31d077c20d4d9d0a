import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasGitAlias } from '../install/gitAlias.ts';
import { packageRoot } from '../packageRoot.ts';

/** How keyguard is started in a repository, and what its variables are called. */
export interface RepositorySurroundings {
  /** What to type for `keyguard`. */
  readonly command: string;
  readonly repositoryNames: readonly string[];
}

const installed = 'npx keyguard';
const alias = 'git keyguard';
/** Where `git keyguard` means something else. */
const kept = 'node "$(git rev-parse --git-common-dir)/keyguard/dist/keyguard.cjs"';

/** Files that list the names of a repository's variables. */
const examples = ['.env.example', '.env.sample', '.env.template', '.env.dist'];

/** Looks around in the work tree whose top is `root`. */
export async function surroundingsOf(root: string): Promise<RepositorySurroundings> {
  return {
    command: await commandIn(root),
    repositoryNames: examples.flatMap((name) => namesIn(readSmall(join(root, name)))),
  };
}

/** What to type for `keyguard` in a work tree. */
export async function commandIn(root: string): Promise<string> {
  if (existsSync(join(root, 'node_modules', 'keyguard', 'package.json'))) return installed;
  // The advice must not fail where git does: the report is what matters.
  if (await hasGitAlias(root).catch(() => false)) return alias;
  return isInGitDirectory(packageRoot()) ? kept : installed;
}

/** Is this the copy that `keyguard install` keeps inside the git directory. */
const isInGitDirectory = (folder: string) =>
  existsSync(join(dirname(folder), 'objects')) && existsSync(join(dirname(folder), 'HEAD'));

/** The names that a file of `NAME=value` lines gives. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/^[\t ]*(?:export[\t ]+)?([A-Z][A-Z\d_]*)\s*=/gm)].map((match) => match[1]!);
}

/** A text file; empty where there is none. Links are not followed: a repository may hold one to a device without end. */
function readSmall(path: string): string {
  try {
    const state = lstatSync(path);
    return state.isFile() && state.size <= 100_000 ? readFileSync(path, 'utf8').replace(/^\ufeff/, '') : '';
  } catch {
    return '';
  }
}
