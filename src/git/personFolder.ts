import { relative, resolve, sep } from 'node:path';

/**
 * The folder that the person is in, from the top of the work tree, with `/`; empty at the top, and outside. git starts
 * a hook at the top and names the folder in GIT_PREFIX. https://git-scm.com/docs/git-config#Documentation/git-config.txt-alias
 */
export function personFolder(root: string, cwd = process.cwd(), prefix = process.env.GIT_PREFIX): string {
  const from = relative(root, resolve(cwd, resolve(cwd) === resolve(root) ? (prefix ?? '') : ''));
  return from === '..' || from.startsWith(`..${sep}`) || resolve(from) === from
    ? ''
    : from.replaceAll(sep, '/');
}
