import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { usageError } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { hookMessages as messages } from '../messages/hooks.ts';
import { readContent, realFolder, statsOf } from './fileChange.ts';
import { knowsConfiguredHooks, localHookNames } from './gitConfigHooks.ts';
import { hooksIn } from './hookFiles.ts';
import type { HookManager } from './hookManager.ts';
import { fromTop, hooksPathValues } from './hooksPath.ts';
import { huskyFolder } from './huskyFolder.ts';
import { isInModules } from './isInModules.ts';
import { lefthookFiles } from './managers/lefthookEdit.ts';
import { preCommitFiles } from './managers/preCommitEdit.ts';
import { simpleGitHooksFiles } from './managers/simpleGitHooksEdit.ts';
import { hasBlock, removeBlock } from './preCommitBlock.ts';
import { readRepositoryState } from './state.ts';

/** A hook manager and where it is seen. */
export interface FoundManager {
  readonly manager: HookManager;
  /** Its configuration, or the folder of its hooks, from the top of the work tree. */
  readonly place: string;
}

export interface HookSetup extends FoundManager {
  /** How it came to be: by `--manager`, by an earlier `install`, by what is in the repository, or for want of any. */
  readonly because: 'chosen' | 'installed' | 'found' | 'default';
  /** The others that are there, too. */
  readonly others: readonly FoundManager[];
}

/**
 * What starts, or is to start, the hooks of a repository: what somebody has chosen, else what `install` has used
 * before, else what is there, else husky. What git runs now counts before a configuration that only lies there.
 *
 * @throws a usage error where the chosen one is not there and cannot be made
 */
export async function findHookManager(repository: Repository, chosen?: HookManager): Promise<HookSetup> {
  const found = await foundManagers(repository);
  const installed = installedManager(repository, found);
  const manager = chosen ?? installed ?? found[0]?.manager ?? 'husky';
  const because = chosen ? 'chosen' : installed ? 'installed' : found[0] ? 'found' : 'default';
  const place =
    found.find((each) => each.manager === manager)?.place ?? (await defaultPlace(repository, manager));
  return { manager, place, because, others: found.filter((each) => each.manager !== manager) };
}

/** What an earlier `install` has used, unless the configuration that it needs has gone since. */
function installedManager({ commonDir }: Repository, found: readonly FoundManager[]): HookManager | null {
  const state = readRepositoryState(commonDir);
  if (!state) return null;
  const manager = state.manager ?? 'husky';
  const needsNothing = manager === 'husky' || manager === 'git-hooks' || manager === 'git-config';
  return needsNothing || found.some((each) => each.manager === manager) ? manager : null;
}

/** Every hook manager that is seen in a repository, the one that git's hooks come from first. */
export async function foundManagers(repository: Repository): Promise<readonly FoundManager[]> {
  const { root } = repository;
  const inForce = await folderInForce(repository);
  const configured = configuredManagers(root);
  const generated = inForce ? [] : generatedHooks(repository);
  const husky = await huskySeen(root);
  const all = [
    ...(inForce ? [inForce] : []),
    ...configured.filter(({ manager }) => generated.includes(manager)),
    ...(husky ? [husky] : []),
    ...configured,
    ...(await committedBlocks(root)).filter(({ place }) => place !== husky?.place),
    ...(await localHookNames(root)).map(() => ({ manager: 'git-config' as const, place: 'hook' })),
    ...((await hooksPathValues(root)).length === 0 ? ownHooks(repository) : []),
  ];
  return all.filter(({ manager }, index) => all.findIndex((each) => each.manager === manager) === index);
}

/** What the repository's own `core.hooksPath` says: husky's folder, or one that people commit. */
async function folderInForce({ root, commonDir }: Repository): Promise<FoundManager | null> {
  const values = await hooksPathValues(root);
  const value = values.findLast(({ scope }) => scope === 'local' || scope === 'worktree');
  const folder = value && fromTop(root, value.folder);
  if (folder) {
    const husky = await huskyFolder(root);
    if (folder === `${husky}/_` || folder === husky) return { manager: 'husky', place: husky };
    const isThere = statsOf(join(root, folder), true)?.isDirectory();
    return !isThere || isAbsolute(folder) || folder.startsWith('..') || isInModules(folder)
      ? null
      : { manager: 'hooks-path', place: folder };
  }
  // The folder in the git directory may be a link to one that people commit.
  const real = realFolder(join(commonDir, 'hooks'));
  const below = relative(realFolder(root), real).split(sep).join('/');
  const outside = below === '' || below.startsWith('..') || isAbsolute(below) || /^\.git(\/|$)/.test(below);
  const common = relative(realFolder(commonDir), real);
  return outside || isInModules(below) || !common.startsWith('..')
    ? null
    : { manager: 'hooks-path', place: below };
}

/** Managers whose configuration lies at the top of the work tree. */
function configuredManagers(root: string): FoundManager[] {
  const first = (manager: HookManager, names: readonly string[]): FoundManager[] => {
    const place = names.find((name) => isConfiguration(root, name));
    return place ? [{ manager, place }] : [];
  };
  return [
    ...first('lefthook', lefthookFiles),
    ...first('simple-git-hooks', simpleGitHooksFiles),
    ...first('pre-commit', preCommitFiles),
  ];
}

function isConfiguration(root: string, name: string): boolean {
  if (!statsOf(join(root, name), true)?.isFile()) return false;
  return name !== 'package.json' || field(root, 'simple-git-hooks') !== undefined;
}

/** A member of package.json; undefined where there is none. */
function field(root: string, name: string): unknown {
  try {
    return JSON.parse(
      readContent(join(root, 'package.json'))!
        .bytes.toString('utf8')
        .replace(/^\ufeff/, ''),
    )[name];
  } catch {
    return undefined;
  }
}

/** husky's folder of hooks, or a package.json that speaks of husky, of whatever version. */
async function huskySeen(root: string): Promise<FoundManager | null> {
  const place = await huskyFolder(root);
  const lists = ['husky', 'dependencies', 'devDependencies'].map((name) => field(root, name));
  const named =
    lists[0] !== undefined || lists.slice(1).some((list) => Object.keys(list ?? {}).includes('husky'));
  return named || statsOf(join(root, place), true)?.isDirectory() ? { manager: 'husky', place } : null;
}

/** Folders of committed hooks that hold keyguard's block: in a clone, `core.hooksPath` may not name them yet. */
async function committedBlocks(root: string): Promise<FoundManager[]> {
  const { stdout } = await runGit(['ls-files', '-z', '--', ':(top,glob)**/pre-commit'], { cwd: root });
  const paths = stdout
    .toString()
    .split('\0')
    .filter((path) => path.includes('/') && !isInModules(path));
  return paths
    .filter((path) => hasBlock(readContent(join(root, path))?.bytes.toString('latin1') ?? ''))
    .map((path) => ({ manager: 'hooks-path', place: dirname(path) }));
}

/** Marks of the hooks that managers write into the folder in the git directory. */
const marks: readonly (readonly [HookManager, RegExp])[] = [
  ['lefthook', /\bcall_lefthook\b|\blefthook run\b/],
  ['simple-git-hooks', /SKIP_SIMPLE_GIT_HOOKS/],
  ['pre-commit', /File generated by (?:pre-commit|prek):/],
  ['husky', /^# [Hh]usky\b|Hook created by Husky/m],
];

function generatedHooks({ commonDir }: Repository): HookManager[] {
  const folder = join(commonDir, 'hooks');
  const texts = hooksIn(folder).map(
    (name) => readContent(join(folder, name))?.bytes.toString('latin1') ?? '',
  );
  return marks.filter(([, mark]) => texts.some((text) => mark.test(text))).map(([manager]) => manager);
}

/**
 * Hooks that people have put into the git directory themselves. Those of Git LFS are in every clone and say nothing of
 * how people work here, and one that is a link would be changed where it leads.
 */
function ownHooks({ commonDir }: Repository): FoundManager[] {
  const folder = join(commonDir, 'hooks');
  const own = hooksIn(folder).filter((name) => {
    const text = readContent(join(folder, name))?.bytes.toString('latin1');
    if (text === undefined) return true;
    const isKeyguards = hasBlock(text) && removeBlock(text) === null;
    return !isKeyguards && !/git[ -]lfs/.test(text) && !marks.some(([, mark]) => mark.test(text));
  });
  const linked = own.some((name) => statsOf(join(folder, name), false)?.isSymbolicLink());
  return own.length > 0 && !linked ? [{ manager: 'git-hooks', place: '.git/hooks' }] : [];
}

/** Where a manager that is not there yet would be set up. */
async function defaultPlace({ root }: Repository, manager: HookManager): Promise<string> {
  switch (manager) {
    case 'husky':
      return huskyFolder(root);
    case 'git-hooks':
      return '.git/hooks';
    case 'git-config':
      if (!(await knowsConfiguredHooks(root))) throw usageError(messages.gitTooOld);
      return 'hook';
    case 'lefthook':
      return 'lefthook.yml';
    case 'pre-commit':
      return '.pre-commit-config.yaml';
    case 'simple-git-hooks':
      throw usageError(messages.notSetUp(manager, 'package.json'));
    case 'hooks-path':
      throw usageError(messages.notSetUp(manager, 'core.hooksPath'));
  }
}
