import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { type FileChange, readContent, statsOf, writeChange } from './fileChange.ts';
import { gitHooks } from './gitHooks.ts';
import type { HuskyFiles } from './huskyFiles.ts';

/** Text of one of the package's sh files, a character for each byte: it goes into hooks of any encoding. */
export const packagedHook = (name: 'pre-commit' | 'local' | 'shim' | 'chain'): string =>
  readFileSync(join(packageRoot(), 'hooks', name), 'latin1');

/** Name that `hooks/chain` has in husky's folder, beside the shims that read it. */
export const chainName = 'keyguard';

/** Names of the hooks that git would run from a folder: plain files, or links to one, that are executable. */
export function hooksIn(folder: string): string[] {
  return gitHooks.filter((name) => {
    const stats = statsOf(join(folder, name), true);
    return stats?.isFile() && (process.platform === 'win32' || (stats.mode & 0o111) !== 0);
  });
}

/** Whether a hook in husky's folder is husky's own shim (of any 9.x), or keyguard's. */
export function isShim(bytes: Buffer): boolean {
  const text = bytes.toString('latin1').replaceAll('\r', '');
  return /^#!.*\n# Written by keyguard/.test(text) || /^#!\/usr\/bin\/env sh\n\. "[^\n]*\/h"\s*$/.test(text);
}

/**
 * What one hooks folder of husky gets: husky's files, with keyguard's shims in the place of husky's.
 *
 * @param extra hooks that husky has no shim for, and that need one
 */
export function shimChanges(folder: string, husky: HuskyFiles, extra: readonly string[]): FileChange[] {
  const shim = Buffer.from(packagedHook('shim'), 'latin1');
  const chain = Buffer.from(packagedHook('chain'), 'latin1');
  const names = [...husky.files.keys()].filter((name) => gitHooks.includes(name));
  const others = [...husky.files].filter(([name]) => !gitHooks.includes(name));
  return [
    ...others.flatMap(([name, { bytes }]) => writeChange(join(folder, name), bytes)),
    ...writeChange(join(folder, chainName), chain),
    ...[...new Set([...names, ...extra])].flatMap((name) => writeChange(join(folder, name), shim, true)),
  ];
}

/**
 * Hooks that somebody else has put into husky's folder (`git lfs update --force`, say): they are kept, to be run by
 * the shim that takes their place.
 *
 * @param folders husky's folder in every work tree
 * @param previous folder that was in force before; what it holds just so runs already
 * @param kept where they are kept
 */
export function keptChanges(folders: readonly string[], previous: string, kept: string): FileChange[] {
  const found = new Map<string, FileChange[]>();
  for (const folder of folders) {
    for (const name of hooksIn(folder)) {
      const { bytes } = readContent(join(folder, name)) ?? { bytes: Buffer.alloc(0) };
      const same = previous !== '' && readContent(join(previous, name))?.bytes.equals(bytes);
      if (found.has(name) || same || bytes.length === 0 || isShim(bytes)) continue;
      found.set(name, writeChange(join(kept, name), bytes, true));
    }
  }
  return [...found.values()].flat();
}

/** The hooks that a folder will hold once the changes are done. */
export const hooksAfter = (folder: string, changes: readonly FileChange[]): string[] => [
  ...new Set([...hooksIn(folder), ...changes.map(({ path }) => basename(path))]),
];
