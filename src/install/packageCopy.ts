import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { deleteChange, type FileChange, statsOf, writeChange } from './fileChange.ts';
import { huskyRoot } from './huskyFiles.ts';

/** Folder in the git directory that holds a copy of keyguard and what `uninstall` has to know. */
export const gitFolder = (commonDir: string): string => join(commonDir, 'keyguard');

/**
 * The copy of the running package in the git directory, which every work tree shares: the guard works before
 * anything is in node_modules, and where there is no package.json at all. It is laid out as a package with its one
 * dependency, so that its own `install` works, too. What an older version left there goes.
 *
 * @param target `gitFolder`, or the folder of the whole machine
 */
export function packageCopyChanges(target: string): FileChange[] {
  const source = packageRoot();
  if (realpathSync(source) === realpathOrSelf(target)) return [];
  const files = new Map<string, string>([['package.json', join(source, 'package.json')]]);
  for (const folder of ['dist', 'hooks']) addFiles(files, folder, join(source, folder));
  addFiles(files, join('node_modules', 'husky'), huskyRoot());
  const stale = ['dist', 'hooks', 'node_modules']
    .flatMap((folder) => filesBelow(join(target, folder)))
    .filter((path) => !files.has(relative(target, path)));
  return [
    ...[...files].flatMap(([name, path]) => writeChange(join(target, name), readFileSync(path))),
    ...stale.flatMap(deleteChange),
  ];
}

/** Whether a file belongs to the copy itself, and not to what `uninstall` has to know. */
export const isOfPackageCopy = (target: string, path: string): boolean =>
  ['package.json', 'dist', 'hooks', 'node_modules'].includes(relative(target, path).split(sep)[0]!);

function addFiles(files: Map<string, string>, name: string, folder: string): void {
  for (const path of filesBelow(folder)) files.set(join(name, relative(folder, path)), path);
}

/**
 * Every plain file below a folder; none where there is no such folder. Folder by folder, because what Yarn's Plug'n'Play
 * makes of `readdir` gives wrong parents when it is recursive.
 */
export function filesBelow(folder: string): string[] {
  if (!statsOf(folder, true)?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function realpathOrSelf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
