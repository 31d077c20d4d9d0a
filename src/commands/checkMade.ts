import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CommitSelection } from '../git/commitChanges.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { commitsMessages as messages } from '../messages/commits.ts';
import type { Finding } from '../policy/finding.ts';
import { commandIn } from '../remedy/surroundingsOf.ts';
import type { CheckOptions } from './check.ts';
import { rebaseCommand } from './rebaseCommand.ts';
import { reportCommits } from './reportCommits.ts';

export type AfterHook = 'post-commit' | 'post-merge' | 'post-applypatch' | 'post-rewrite';

/**
 * What the hooks run that come after a commit which the hooks before it have not seen: warns, and says how to undo it
 * before it is pushed. What a remote has already is no more theirs to undo.
 */
export async function checkMade(
  hook: AfterHook,
  { format, all, explain, cwd = process.cwd() }: CheckOptions,
): Promise<number> {
  const repository = await openRepository(cwd);
  return reportCommits({
    repository,
    commits: await madeBy(hook, repository),
    command: 'made',
    hook: true,
    exposure: 'committed',
    format,
    all,
    explain,
    undo: (blocking) => undoOf(hook, repository, blocking),
  });
}

async function madeBy(hook: AfterHook, repository: Repository): Promise<CommitSelection> {
  const { cwd } = repository;
  const withoutRefs = ['--remotes'];
  const [head = '', ...parents] = await ids(cwd, 'HEAD', 'HEAD^@');
  const last = { tips: [head], without: parents, withoutRefs };
  if (hook === 'post-rewrite') {
    const onto = ontoOf(repository);
    return { ...last, without: onto === null ? await belowRewritten(cwd) : [onto] };
  }
  // Where `git am` began.
  if (hook === 'post-applypatch')
    return { ...last, without: await ids(cwd, 'ORIG_HEAD').catch(() => parents) };
  return last;
}

async function ids(cwd: string, ...names: string[]): Promise<string[]> {
  const { stdout } = await runGit(['rev-parse', ...names], { cwd });
  return stdout.toString('latin1').split('\n').filter(Boolean);
}

/** The commit that a rebase put the others on: git still has its notes when it runs the hook. */
function ontoOf({ gitDir }: Repository): string | null {
  const file = join(gitDir, 'rebase-merge', 'onto');
  return existsSync(file) ? readFileSync(file, 'latin1').trim() : null;
}

/**
 * `git rebase --apply` has no such note, but it makes no commits besides those that it tells the hook of, as lines
 * `OLD NEW`. https://git-scm.com/docs/githooks#_post_rewrite
 */
async function belowRewritten(cwd: string): Promise<string[]> {
  const made = [...(await text(process.stdin)).matchAll(/^[0-9a-f]+ ([0-9a-f]+)/gm)].map(([, id]) => id!);
  const input = made.map((id) => `${id}\n`).join('');
  const { stdout } = await runGit(['rev-list', '--no-walk', '--parents', '--stdin'], { cwd, input });
  const rewritten = new Set(made);
  return [...new Set(stdout.toString('latin1').split(/\s+/))].filter((id) => id !== '' && !rewritten.has(id));
}

async function undoOf(
  hook: AfterHook,
  { cwd, gitDir, root }: Repository,
  blocking: readonly Finding[],
): Promise<string> {
  const { undo } = messages;
  const rebase = () => rebaseCommand(cwd, blocking[0]!.commit!.oid);
  if (hook === 'post-rewrite') return undo.rebased(await rebase());
  if (hook === 'post-applypatch') return undo.patches;
  if (hook === 'post-merge') return undo.merged;
  // In the midst of several picks, others will stand on this one.
  if (existsSync(join(gitDir, 'sequencer'))) return undo.older(await rebase());
  const { stdout } = await runGit(['log', '--walk-reflogs', '-1', '--format=%gs', 'HEAD'], {
    cwd,
    expected: [128],
  });
  const parents = (await ids(cwd, 'HEAD^@')).length;
  if (parents > 1 || stdout.toString('latin1').startsWith('commit (amend)')) return undo.amended;
  const fix = `${await commandIn(root)} fix`;
  return parents === 0 ? undo.firstCommit(fix) : undo.lastCommit(fix);
}
