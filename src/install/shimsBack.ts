import { basename, dirname, join } from 'node:path';
import { deleteChange, type FileChange, readContent, writeChange } from './fileChange.ts';
import { gitHooks } from './gitHooks.ts';
import { chainName, hooksIn, isShim } from './hookFiles.ts';
import type { HuskyFiles } from './huskyFiles.ts';
import { filesBelow } from './packageCopy.ts';

/** Files that husky or keyguard wrote into husky's folder. A stranger's hook is none. */
function ownFiles(folder: string, husky: HuskyFiles): string[] {
  return filesBelow(folder).filter((path) => {
    const name = basename(path);
    if (dirname(path) !== folder) return false;
    if (!gitHooks.includes(name)) return name === chainName || husky.files.has(name);
    return isShim(readContent(path)!.bytes);
  });
}

/** Takes husky's folder away: nothing was there before. What a stranger has put there since stays. */
export const shimsAway = (folder: string, husky: HuskyFiles): FileChange[] =>
  ownFiles(folder, husky).flatMap(deleteChange);

/**
 * Gives husky's folder back to husky.
 *
 * @param kept folder of the strangers' hooks that stood there before
 */
export function shimsBack(folder: string, husky: HuskyFiles, kept: string): FileChange[] {
  const strangers = hooksIn(kept);
  const extra = ownFiles(folder, husky)
    .map((path) => basename(path))
    .filter((name) => !husky.files.has(name) && !strangers.includes(name));
  return [
    ...[...husky.files]
      .filter(([name]) => !strangers.includes(name))
      .flatMap(([name, { bytes }]) => writeChange(join(folder, name), bytes, gitHooks.includes(name))),
    ...strangers.flatMap((name) =>
      writeChange(join(folder, name), readContent(join(kept, name))!.bytes, true),
    ),
    ...extra.flatMap((name) => deleteChange(join(folder, name))),
  ];
}
