import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from '../../errors.ts';
import { hookMessages as messages } from '../../messages/hooks.ts';
import { deleteChange, type FileChange, readContent, statsOf, writeChange } from '../fileChange.ts';
import { aliasKey } from '../gitAlias.ts';
import { configuredHooks, configuredHooksAway, knowsConfiguredHooks, valuesOf } from '../gitConfigHooks.ts';
import { gitHooks } from '../gitHooks.ts';
import { hooksPathValues } from '../hooksPath.ts';
import { filesBelow, packageCopyChanges } from '../packageCopy.ts';
import type { ConfigChange, Plan } from '../plan.ts';
import { machineFolder, machineMark, shimsFolder } from './machineFolder.ts';

/** What `uninstall --global` has to know: `<folder>/state.json`. */
interface MachineState {
  readonly version: 1;
  /** Values of `core.hooksPath` in the user's configuration before; an empty list for unset. */
  readonly hooksPath: readonly string[];
}

export interface MachinePlan extends Plan {
  readonly folder: string;
  /** Whether git starts keyguard through `core.hooksPath`, and not by hooks in its configuration. */
  readonly byFolder: boolean;
  /** The folder that `core.hooksPath` named before; null for none. */
  readonly previous: string | null;
}

const stateFile = (folder: string) => join(folder, 'state.json');

const shim = `#!/bin/sh
# Written by keyguard install --global: runs keyguard, then the repository's own hook of this name.
# After "git lfs install": nothing is to be done, the hooks of Git LFS run from here.
. "\${0%/*}/../hooks/machine"
`;

/**
 * What makes git start keyguard in every repository of the user. From git 2.54 on the user's configuration names hooks,
 * which run beside those of a repository; before, it names a folder whose hooks run keyguard and then the repository's.
 * (`init.templateDir` would reach new repositories alone, and their managers overwrite what it leaves there.)
 *
 * @param cwd where git is asked
 */
export async function planMachine(cwd: string): Promise<MachinePlan> {
  refuseDevice();
  const folder = machineFolder();
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, machineMark)))
    throw usageError(messages.machine.foreign(folder));
  const shims = shimsFolder(folder);
  const values = await valuesOf(cwd, '--global', 'core.hooksPath');
  const configured = await knowsConfiguredHooks(cwd);
  const known = readState(folder);
  const isOurs = values.length === 1 && values[0] === slashed(shims);
  const before = isOurs ? (known?.hooksPath ?? []) : values;
  const seen = (await hooksPathValues(cwd)).findLast(({ scope }) => scope === 'global' || scope === 'system');
  const recorded = readContent(join(folder, 'previous-hooks'))?.bytes.toString() ?? null;
  const previous = configured ? null : isOurs ? recorded : (seen?.folder ?? null);
  const state: MachineState = { version: 1, hooksPath: before };
  const files: FileChange[] = [
    ...writeChange(join(folder, machineMark), ''),
    ...writeChange(stateFile(folder), `${JSON.stringify(state, null, 2)}\n`),
    ...packageCopyChanges(folder),
    ...(previous === null
      ? deleteChange(join(folder, 'previous-hooks'))
      : writeChange(join(folder, 'previous-hooks'), previous)),
    ...(configured
      ? filesBelow(shims).flatMap(deleteChange)
      : gitHooks.flatMap((name) => writeChange(join(shims, name), shim, true))),
  ];
  const wanted: (readonly [string, readonly string[]])[] = configured
    ? [
        ...configuredHooks((hook) => `sh '${slashed(folder)}/hooks/run' ${hook}`).map(
          ([key, value]) => [key, [value]] as const,
        ),
        ...(isOurs ? [['core.hooksPath', before] as const] : []),
      ]
    : [['core.hooksPath', [slashed(shims)]]];
  const alias = await valuesOf(cwd, '--global', aliasKey);
  if (alias.length === 0 || alias.every((value) => value === aliasOf(folder)))
    wanted.push([aliasKey, [aliasOf(folder)]]);
  const config: ConfigChange[] = [];
  for (const [key, after] of wanted) {
    const now = await valuesOf(cwd, '--global', key);
    if (now.join('\0') !== after.join('\0')) config.push({ cwd, scope: '--global', key, before: now, after });
  }
  return { files, config, folder, byFolder: !configured, previous };
}

/** What takes it out again; what somebody has set since stays. */
export async function planMachineBack(cwd: string): Promise<MachinePlan> {
  const folder = machineFolder();
  const nothing = { files: [], config: [], folder, byFolder: true, previous: null };
  if (!existsSync(join(folder, machineMark))) return nothing;
  refuseDevice();
  const known = readState(folder);
  const values = await valuesOf(cwd, '--global', 'core.hooksPath');
  const alias = await valuesOf(cwd, '--global', aliasKey);
  const config = await configuredHooksAway(cwd, '--global');
  const set = (key: string, before: readonly string[], after: readonly string[]) =>
    config.push({ cwd, scope: '--global', key, before, after });
  if (values.includes(slashed(shimsFolder(folder)))) set('core.hooksPath', values, known?.hooksPath ?? []);
  if (alias.includes(aliasOf(folder)))
    set(
      aliasKey,
      alias,
      alias.filter((value) => value !== aliasOf(folder)),
    );
  // The mark goes last: as long as it is there, an uninstall that something has killed can be run again.
  const isMark = (path: string) => path === join(folder, machineMark);
  const own = filesBelow(folder);
  const files = [...own.filter((path) => !isMark(path)), ...own.filter(isMark)].flatMap(deleteChange);
  return { ...nothing, files, config, settingsFirst: true };
}

/**
 * git writes its configuration by renaming a new file into place: where GIT_CONFIG_GLOBAL is /dev/null, as scripts set
 * it, that would take the device away from the whole machine.
 */
function refuseDevice(): void {
  const file = process.env.GIT_CONFIG_GLOBAL;
  if (file !== undefined && statsOf(file, true)?.isFile() === false)
    throw usageError(messages.machine.noConfiguration(file));
}

/** As git's configuration and its sh want a path, on Windows, too. */
const slashed = (path: string): string => path.replaceAll('\\', '/');

const aliasOf = (folder: string): string => `!sh '${slashed(folder)}/hooks/alias'`;

function readState(folder: string): MachineState | null {
  try {
    const state = JSON.parse(readContent(stateFile(folder))!.bytes.toString('utf8'));
    return state?.version === 1 && Array.isArray(state.hooksPath) ? state : null;
  } catch {
    return null;
  }
}
