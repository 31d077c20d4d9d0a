import { basename, join, resolve } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { readContent, statsOf } from './fileChange.ts';
import { findHookManager, type HookSetup } from './findHookManager.ts';
import { gitHooks } from './gitHooks.ts';
import { type HooksPathValue, hooksPathValues } from './hooksPath.ts';
import { isMachineFolder } from './machine/machineFolder.ts';
import { hasBlock } from './preCommitBlock.ts';
import { runsKeyguard } from './snippets.ts';
import { type RepositoryState, readRepositoryState } from './state.ts';

/** One file of the folder that git looks for hooks in. */
export interface HookFile {
  /** git's name of the hook. */
  readonly name: string;
  readonly path: string;
  /** Whether git would start it: on Windows every file. */
  readonly runs: boolean;
  /** Whether the file itself calls keyguard. husky's and a manager's files call what calls it. */
  readonly callsKeyguard: boolean;
  /** Whether its lines end with CR LF, which sh does not take. */
  readonly windowsLines: boolean;
}

/** How git comes to hooks in one work tree, as it is now. */
export interface HookState {
  /** What `install` would use, and why. */
  readonly setup: HookSetup;
  /** What an earlier `install` has noted; null where there was none, or where it is lost. */
  readonly installed: RepositoryState | null;
  /** The folder that git looks in, absolute. */
  readonly folder: string;
  /** Every value of `core.hooksPath`, the one in force last; empty where it is git's own folder. */
  readonly hooksPath: readonly HooksPathValue[];
  /** Whether that folder is the one of `install --global`. */
  readonly isMachines: boolean;
  /** The hooks that lie there. */
  readonly files: readonly HookFile[];
}

/** Reads how git comes to hooks in a work tree; changes nothing. */
export async function hookState(repository: Repository): Promise<HookState> {
  const { root, commonDir } = repository;
  const hooksPath = await hooksPathValues(root);
  const folder = resolve(root, hooksPath.at(-1)?.folder ?? join(commonDir, 'hooks'));
  return {
    setup: await findHookManager(repository),
    installed: readRepositoryState(commonDir),
    folder,
    hooksPath,
    isMachines: isMachineFolder(folder),
    files: gitHooks.flatMap((name) => hookFile(join(folder, name))),
  };
}

function hookFile(path: string): HookFile[] {
  const stats = statsOf(path, true);
  if (!stats?.isFile()) return [];
  const text = readContent(path)?.bytes.toString('latin1') ?? '';
  return [
    {
      name: basename(path),
      path,
      runs: process.platform === 'win32' || (stats.mode & 0o111) !== 0,
      callsKeyguard: hasBlock(text) || runsKeyguard(text) || /^# Written by keyguard/m.test(text),
      windowsLines: text.includes('\r\n'),
    },
  ];
}
