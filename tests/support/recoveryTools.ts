import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = ['awscli==1.46.3', 'git-filter-repo==2.47.0'];
const bin = process.platform === 'win32' ? 'Scripts' : 'bin';

/**
 * A folder with the programs that the recovery guides name (`git-filter-repo`, and `python` with the AWS CLI), from PyPI, in a virtual
 * environment that is made once for the machine. Null where Python or the registry is not there.
 */
export function recoveryTools(): string | null {
  const folder = join(tmpdir(), `keyguard-recovery-tools-${packages.join('-').replace(/[^\w.-]+/g, '-')}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return join(folder, bin);
  // Another test may be at it: each makes its own, and the first to be ready stays.
  const own = `${folder}-${process.pid}`;
  try {
    mkdirSync(own, { recursive: true });
    execFileSync(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', own], { stdio: 'pipe' });
    execFileSync(
      join(own, bin, 'python'),
      ['-m', 'pip', '--quiet', '--disable-pip-version-check', 'install', ...packages],
      { stdio: 'pipe', timeout: 240_000 },
    );
    // What pip wrote names the folder in which it was made, and that one will be renamed.
    writeFileSync(
      join(own, bin, 'git-filter-repo'),
      '#!/bin/sh\nexec "$(dirname "$0")/python" -m git_filter_repo "$@"\n',
    );
    writeFileSync(join(own, 'done'), '');
    if (!existsSync(done)) renameSync(own, folder);
  } catch {
    return existsSync(done) ? join(folder, bin) : null;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return join(folder, bin);
}
