import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { usageError } from '../../errors.ts';
import { writeAtomic } from '../../files/writeAtomic.ts';
import type { Repository } from '../../git/repository.ts';
import { runGit } from '../../git/runGit.ts';
import { trackedFiles } from '../../git/trackedFiles.ts';
import { recoverMessages as messages } from '../../messages/recover.ts';
import { type Checklist, parseChecklist } from './parseChecklist.ts';

export const fileName = 'keyguard-recovery.md';
/** For `.git/info/exclude`: at the top of the work tree, those that were set aside included. */
const excluded = '/keyguard-recovery*.md';

export interface ReadFile {
  readonly checklist: Checklist;
  readonly text: string;
  /** When it was last saved. */
  readonly saved: Date;
}

/**
 * Reads a guide that was started before; null where there is none.
 *
 * @throws a usage error for what is no plain file or no text
 */
export function readRecoveryFile(path: string): ReadFile | null {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (!state) return null;
  if (!state.isFile()) throw usageError(messages.notAFile(basename(path)));
  const bytes = readFileSync(path);
  // What editors of Windows save as "Unicode".
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && !isUtf8(bytes)) throw usageError(messages.unreadable(basename(path)));
  const text = bytes.toString(isWide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  return { checklist: parseChecklist(text), text, saved: state.mtime };
}

/** Writes it whole or not at all, for its owner alone, with the line ends that it had. */
export async function writeRecoveryFile(path: string, lines: readonly string[], before: string | null) {
  const end = before?.includes('\r\n') ? '\r\n' : '\n';
  const text = `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`.replaceAll('\n', end);
  if (text !== before) await writeAtomic(path, text, { mode: 0o600 });
}

/**
 * Makes sure that git ignores the guide before there is one. The line goes into `info/exclude` of the git directory: a
 * change of `.gitignore` would have to be committed, and would tell everybody that something leaked.
 * https://git-scm.com/docs/gitignore
 *
 * @throws a usage error where git tracks it already, or where a rule of the repository takes it in again
 */
export async function keepOutOfGit(repository: Repository): Promise<void> {
  if ((await trackedFiles({ cwd: repository.root }, fileName)).length > 0)
    throw usageError(messages.isTracked(fileName));
  if (await isIgnored(repository, fileName)) return;
  const exclude = join(repository.commonDir, 'info', 'exclude');
  await mkdir(dirname(exclude), { recursive: true });
  const before = existsSync(exclude) ? readFileSync(exclude, 'utf8') : '';
  await appendFile(exclude, `${before === '' || before.endsWith('\n') ? '' : '\n'}${excluded}\n`);
  if (await isIgnored(repository, fileName)) return;
  const { stdout } = await checkIgnore(repository, ['--verbose', '--no-index', fileName]);
  const rule = stdout.toString('utf8').split('\t')[0]!.trim();
  throw usageError(messages.notIgnored(fileName, rule));
}

/** Whether git ignores a path (from the top of the work tree), tracked or not. */
export async function isIgnored(repository: Repository, path: string): Promise<boolean> {
  return (await checkIgnore(repository, ['--quiet', '--no-index', '--', path])).status === 0;
}

/** https://git-scm.com/docs/git-check-ignore: 0 is yes, 1 is no. */
const checkIgnore = ({ root }: Repository, args: readonly string[]) =>
  runGit(['check-ignore', ...args], { cwd: root, expected: [1] });

/**
 * Keeps the guide under a name of its own, which no other file has.
 *
 * @returns that name
 */
export function setAside(folder: string, label: string): string {
  let name = `keyguard-recovery-${label}.md`;
  for (let number = 2; existsSync(join(folder, name)); number++)
    name = `keyguard-recovery-${label}-${number}.md`;
  renameSync(join(folder, fileName), join(folder, name));
  return name;
}

/** Names of the guides that were set aside. */
export const keptGuides = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^keyguard-recovery-[\w-]+\.md$/.test(entry.name))
    .map(({ name }) => name);

/** Gives a guide that was set aside its name back; false where the name is taken. */
export function takeUpAgain(folder: string, name: string): boolean {
  const here = join(folder, fileName);
  if (existsSync(here)) return false;
  renameSync(join(folder, name), here);
  return true;
}
