import { openBlobs } from '../git/blobReader.ts';
import { openCatFile } from '../git/catFile.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/runGit.ts';
import { commitsMessages } from '../messages/commits.ts';
import type { Finding } from '../policy/finding.ts';
import { startProgress } from '../report/progress.ts';
import { rangePolicy } from './rangePolicy.ts';
import { scanCommits } from './scanCommits.ts';

/**
 * The finding with a fingerprint among what the commits of HEAD have added: first those that no remote has, then all.
 * The report that named it is not kept.
 *
 * @returns null where there is none
 */
export async function findCommitted(repository: Repository, fingerprint: string): Promise<Finding | null> {
  const { cwd } = repository;
  const { stdout } = await runGit(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd, expected: [1] });
  const head = stdout.toString('latin1').trim();
  if (head === '') return null;
  const blobs = openBlobs(repository);
  const catFile = openCatFile(cwd);
  const progress = startProgress(process.stderr, commitsMessages.progress);
  try {
    const policy = await rangePolicy(repository, blobs, [head]);
    const sources = { repository, blobs, catFile, policy, onProgress: progress.show };
    for (const withoutRefs of [['--remotes'], []]) {
      const { findings } = await scanCommits(sources, { tips: [head], without: [], withoutRefs });
      const found = findings.find((finding) => finding.fingerprint === fingerprint);
      if (found) return found;
    }
    return null;
  } finally {
    progress.end();
    await Promise.all([blobs.close(), catFile.close()]);
  }
}
