import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { usageError } from '../../errors.ts';
import { hookMessages as messages } from '../../messages/hooks.ts';

/**
 * Where `install --global` keeps its copy of keyguard: the user's folder for data.
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function machineFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const data = process.platform === 'win32' ? environment.LOCALAPPDATA : environment.XDG_DATA_HOME;
  if (data) return join(data, 'keyguard');
  const home = environment.HOME || homedir();
  if (!home) throw usageError(messages.machine.noHome);
  return join(home, '.local/share/keyguard');
}

/** Beside the copy: tells `hooks/run` that it serves repositories which nobody has vouched for. */
export const machineMark = 'machine';

/** The hooks folder of a machine, which starts keyguard and then the hooks of the repository. */
export const shimsFolder = (folder: string): string => join(folder, 'shims');

/** Whether a hooks folder is such a one. */
export const isMachineFolder = (hooksPath: string): boolean => existsSync(join(hooksPath, '..', machineMark));
