import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { runGit } from '../git/runGit.ts';
import { readContent, statsOf } from './fileChange.ts';
import { fromTop, hooksPathValues } from './hooksPath.ts';
import { isInModules } from './isInModules.ts';
import { readScript, scriptNames } from './prepareScript.ts';

/**
 * The folder of husky's hooks, from the top: the one that is in force, else the one that a script of package.json sets
 * up (`husky config/hooks`), else the one that is committed (`frontend/.husky`), else `.husky`.
 */
export async function huskyFolder(root: string): Promise<string> {
  const inForce = fromTop(root, (await hooksPathValues(root)).at(-1)?.folder ?? '');
  if (isInside(inForce)) {
    if (basename(inForce) === '_' && existsSync(join(root, inForce, 'h'))) return dirname(inForce);
    // husky before 9 named the folder itself.
    if (existsSync(join(root, inForce, '_/husky.sh'))) return inForce;
  }
  return scripted(root) ?? (await committed(root)) ?? '.husky';
}

const isInside = (folder: string): boolean =>
  folder !== '' && !isAbsolute(folder) && !folder.startsWith('..') && !isInModules(folder);

function scripted(root: string): string | null {
  const text = readContent(join(root, 'package.json'))?.bytes.toString('utf8') ?? '';
  for (const name of scriptNames) {
    const named = /\bhusky(?: install)? +([\w./-]+)/.exec(readScript(text, name))?.[1];
    const folder = named && normalize(named).replaceAll('\\', '/').replace(/\/$/, '');
    if (folder && isInside(folder) && statsOf(join(root, folder), true)?.isDirectory()) return folder;
  }
  return null;
}

/** Of several, the one that is nearest to the top. */
async function committed(root: string): Promise<string | null> {
  const args = ['ls-files', '-z', '--', ':(top,glob)**/.husky/*'];
  const { stdout } = await runGit(args, { cwd: root });
  const folders = [
    ...new Set(
      stdout
        .toString()
        .split('\0')
        .filter((path) => path !== '' && !isInModules(path))
        .map((path) => dirname(path)),
    ),
  ];
  return folders.sort((left, right) => left.split('/').length - right.split('/').length)[0] ?? null;
}
