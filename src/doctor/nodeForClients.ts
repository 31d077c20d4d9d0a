import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../install/fileChange.ts';
import type { Fault } from './fault.ts';

/**
 * Where a program that was started from the desktop looks for others: what launchd gives on macOS, what the system's
 * profile gives elsewhere. On Windows it is what a terminal has, too.
 * https://support.apple.com/guide/terminal/use-environment-variables-apd382cc5fa-4f58-4449-b20a-41c53c006f8f/mac
 */
const paths: Partial<Record<NodeJS.Platform, string>> = {
  darwin: '/usr/bin:/bin:/usr/sbin:/sbin',
  linux: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin',
};

/**
 * Whether a graphical client finds node when it commits.
 *
 * @param initFile what husky reads before each hook, and what keyguard's hooks take the PATH from under every manager
 */
export function nodeForClients(
  initFile: string,
  path = process.env.KEYGUARD_CLIENT_PATH ?? paths[process.platform],
): Fault[] {
  if (path === undefined || path.split(':').some((folder) => isProgram(join(folder, 'node')))) return [];
  // Whoever has written such a file has seen to it; what it does cannot be told without running it.
  if (/\bPATH\b|nvm|fnm|volta|asdf|mise/.test(textOf(initFile))) return [];
  return [{ kind: 'noNode', path, initFile }];
}

const isProgram = (file: string) => existsSync(file) && (statSync(file).mode & 0o111) !== 0;

const textOf = (path: string): string => readContent(path)?.bytes.toString('latin1') ?? '';
