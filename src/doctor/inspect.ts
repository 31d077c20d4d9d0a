import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { readContent, realFolder } from '../install/fileChange.ts';
import { type HookState, hookState } from '../install/hookState.ts';
import { isOutsideSparse } from '../install/isOutsideSparse.ts';
import { isOlder } from '../install/otherCopy.ts';
import { gitFolder } from '../install/packageCopy.ts';
import { blockPlace, hasBlock } from '../install/preCommitBlock.ts';
import type { Fault } from './fault.ts';
import { nodeForClients } from './nodeForClients.ts';

/** What can be seen to be wrong in each work tree, without starting a hook. */
export async function inspect(trees: readonly Repository[]): Promise<Fault[]> {
  const [repository] = trees as [Repository];
  const states = await Promise.all(trees.map(async (tree) => ({ tree, state: await hookState(tree) })));
  const { state } = states[0]!;
  const isHusky = state.setup.manager === 'husky';
  if (state.installed === null && !state.isMachines && !states.some(({ state }) => callsKeyguard(state)))
    return [...switchedOff(isHusky), { kind: 'notInstalled' }];
  return [
    ...switchedOff(isHusky),
    ...states.flatMap(({ tree, state }) => [...shadowed(tree, state), ...hookFaults(tree, state)]),
    ...(await outsideSparse(repository, state)),
    ...oldBundle(repository),
    ...nodeForClients(huskyInit()),
  ];
}

const callsKeyguard = ({ files }: HookState) => files.some((file) => file.callsKeyguard);

/**
 * The file that husky reads before each hook. Where keyguard's hooks find no node, they take the PATH from it, too.
 * https://typicode.github.io/husky/how-to.html#startup-files
 */
function huskyInit(): string {
  const home = process.env.XDG_CONFIG_HOME || join(process.env.HOME || homedir(), '.config');
  return join(home, 'husky/init.sh');
}

function switchedOff(isHusky: boolean): Fault[] {
  const faults: Fault[] = [];
  for (const variable of isHusky ? (['KEYGUARD', 'HUSKY'] as const) : (['KEYGUARD'] as const))
    if (process.env[variable] === '0') faults.push({ kind: 'switchedOff', variable, place: '' });
  const init = huskyInit();
  const off = isHusky && /^[\t ]*(?:export[\t ]+)?(HUSKY|KEYGUARD)=["']?0\b/m.exec(textOf(init));
  if (off) faults.push({ kind: 'switchedOff', variable: off[1] as 'HUSKY', place: init });
  return faults;
}

/** Where git would have to look, by the hook manager that is used. */
function expectedFolder({ root, commonDir }: Repository, { setup: { manager, place } }: HookState) {
  if (manager === 'husky') return join(root, place, '_');
  if (manager === 'hooks-path') return join(root, place);
  return manager === 'git-config' ? null : join(commonDir, 'hooks');
}

function shadowed(tree: Repository, state: HookState): Fault[] {
  const expected = expectedFolder(tree, state);
  if (expected === null || state.isMachines) return [];
  if (resolve(expected) === resolve(state.folder) || realFolder(expected) === realFolder(state.folder))
    return [];
  const value = state.hooksPath.at(-1) ?? null;
  return [{ kind: 'shadowed', root: tree.root, value, expected }];
}

function hookFaults(tree: Repository, state: HookState): Fault[] {
  if (state.setup.manager === 'git-config') return [];
  const faults: Fault[] = [];
  const expected = expectedFolder(tree, state);
  if (expected !== null && !state.isMachines && !existsSync(join(expected, 'pre-commit')))
    faults.push({ kind: 'missing', path: existsSync(expected) ? join(expected, 'pre-commit') : expected });
  for (const { path, runs, windowsLines, callsKeyguard } of state.files) {
    if (!runs && callsKeyguard) faults.push({ kind: 'noRunBit', path });
    if (windowsLines && callsKeyguard) faults.push({ kind: 'windowsLines', path });
  }
  for (const path of filesWithBlock(tree, state)) {
    const text = textOf(path);
    const line = blockPlace(text)?.ends ?? null;
    if (line !== null)
      faults.push({ kind: 'endsBefore', path, line, text: text.split('\n')[line - 1]!.trim() });
  }
  // husky's folder holds what reads the file that people commit.
  const read = [join(state.folder, 'h'), join(state.folder, 'keyguard')];
  if (state.setup.manager === 'husky') read.push(join(tree.root, state.setup.place, 'pre-commit'));
  for (const path of read) if (textOf(path).includes('\r\n')) faults.push({ kind: 'windowsLines', path });
  return faults;
}

/** Hooks in which keyguard's block stands. husky's folder holds what reads the file that people commit. */
function filesWithBlock({ root }: Repository, { setup, files }: HookState): string[] {
  const paths = files.map(({ path }) => path);
  if (setup.manager === 'husky') paths.push(join(root, setup.place, 'pre-commit'));
  return paths.filter((path) => hasBlock(textOf(path)));
}

/** A made-up key has passed: where the block is not the first thing in the hook, what stands above may be the cause. */
export async function whyPassed(tree: Repository): Promise<Fault> {
  for (const path of filesWithBlock(tree, await hookState(tree))) {
    if (!path.endsWith('pre-commit')) continue;
    const above = textOf(path)
      .split('\n')
      .slice(0, blockPlace(textOf(path))!.line - 1);
    if (above.some((line) => /^\s*[^#\s]/.test(line)))
      return { kind: 'passedAbove', path, line: above.length + 1 };
  }
  return { kind: 'passed' };
}

async function outsideSparse(tree: Repository, { setup }: HookState): Promise<Fault[]> {
  return (await isOutsideSparse(tree, setup)) ? [{ kind: 'outsideSparse', folder: setup.place }] : [];
}

function oldBundle({ root, commonDir }: Repository): Fault[] {
  const [modules, git] = [join(root, 'node_modules/keyguard'), gitFolder(commonDir)].map(versionIn);
  if (!modules || !git || modules === git) return [];
  return isOlder(modules, git)
    ? [{ kind: 'oldBundle', where: 'modules', old: modules, new: git }]
    : [{ kind: 'oldBundle', where: 'git', old: git, new: modules }];
}

function versionIn(folder: string): string | null {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

const textOf = (path: string): string => readContent(path)?.bytes.toString('latin1') ?? '';
