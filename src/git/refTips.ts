import type { Repository } from './repository.ts';
import { runGit } from './runGit.ts';

/** Ids of the commits that a family of refs names, each tree once; the newest first. */
export async function refTips(
  repository: Repository,
  family: 'remote-tracking' | 'local',
): Promise<string[]> {
  const { cwd } = repository;
  const refs = family === 'local' ? 'refs/heads' : 'refs/remotes';
  const format = '--format=%(objectname) %(tree)';
  const { stdout } = await runGit(['for-each-ref', '--sort=-committerdate', format, refs], { cwd });
  const tips = new Map<string, string>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const [commit, tree] = line.split(' ');
    if (commit && tree && !tips.has(tree)) tips.set(tree, commit);
  }
  if (family === 'remote-tracking') return [...tips.values()];
  // HEAD first: it may be detached, or a branch without a commit.
  const head = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd, expected: [1] });
  const commit = head.stdout.toString('latin1').trim();
  return [...new Set([...(commit ? [commit] : []), ...tips.values()])];
}
