import { basename, dirname, join, relative } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { installMessages as messages } from '../messages/install.ts';
import type { FileChange } from './fileChange.ts';
import { aliasKey } from './gitAlias.ts';
import type { Plan } from './plan.ts';

/** What a person is told of a plan, before or after it is done. */
export interface Wording {
  readonly head: string;
  readonly nothing: string;
}

/** What is said of hooks besides the plan. */
interface Shown extends Plan {
  /** Files of the tree that somebody else has changed on the way: a package manager. */
  readonly alsoChanged?: readonly string[];
  readonly hooksPath: string | null;
  readonly goOn?: readonly string[];
  readonly extra?: readonly string[];
}

/**
 * Says what changes: each file of the tree by name, the rest in one line each.
 *
 * @param command the package manager's command that will also be run, null for none
 * @param advice what to do with changed files of the tree
 */
export function describePlan(
  { root, gitDir, commonDir }: Repository,
  plan: Shown,
  { head, nothing }: Wording,
  command: readonly string[] | null,
  advice: string,
): string {
  // Links have been followed: `.git` may be one, and so may `.husky`.
  const hooks = plan.files.filter(({ path }) => dirname(path) === join(commonDir, 'hooks'));
  const inGit = plan.files.filter(
    (change) => !hooks.includes(change) && (isBelow(commonDir, change.path) || isBelow(gitDir, change.path)),
  );
  const shims = plan.files.filter(
    (change) =>
      !inGit.includes(change) &&
      basename(dirname(change.path)) === '_' &&
      basename(plan.hooksPath ?? '') === '_',
  );
  const others = [...hooks, ...inGit, ...shims];
  const tree = plan.files.filter((change) => !others.includes(change) && isBelow(root, change.path));
  const lines = [
    ...tree.map((change) => messages.file(relative(root, change.path), kindOf(change))),
    ...(plan.alsoChanged ?? []).map((name) => messages.file(name, 'changed')),
    ...(command ? [messages.command(command.join(' '))] : []),
    ...(shims.length > 0 ? [messages.shims(plan.hooksPath ?? '', new Set(shims.map(folderOf)).size)] : []),
    ...hooks.map((change) => messages.file(relative(root, change.path), kindOf(change))),
    ...(inGit.some(({ after }) => after) ? [messages.inGit(relative(root, commonDir))] : []),
    ...(inGit.some(({ after }) => !after) && !inGit.some(({ after }) => after)
      ? [messages.outOfGit(relative(root, commonDir))]
      : []),
    ...plan.config.map(({ key, after }) =>
      key === aliasKey ? messages.alias(after.length > 0) : messages.config(key, after),
    ),
  ];
  if (lines.length === 0) return nothing;
  return [
    head,
    ...lines,
    ...(plan.goOn?.length ? [messages.goOn(plan.goOn)] : []),
    ...(plan.extra?.length ? [messages.extra(plan.extra)] : []),
    ...(tree.length > 0 || command ? [advice] : []),
    '',
  ].join('\n');
}

const isBelow = (folder: string, path: string): boolean => !relative(folder, path).startsWith('..');

const folderOf = ({ path }: FileChange): string => dirname(path);

const kindOf = ({ before, after }: FileChange): 'new' | 'changed' | 'removed' =>
  before === null ? 'new' : after === null ? 'removed' : 'changed';
