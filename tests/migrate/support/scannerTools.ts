import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** HOME before the tests took it away: pip finds its settings there. */
const home = resolve(process.env.KEYGUARD_TEST_HOME ?? '/');
const cache = join(tmpdir(), 'keyguard-test-scanners');
const env = { ...process.env, HOME: home };

/** How each real scanner is got: into a folder, which then holds its program in `bin`. */
const tools = {
  'detect-secrets': {
    bin: process.platform === 'win32' ? 'Scripts' : 'bin',
    get: (folder: string) =>
      run('python3', ['-m', 'venv', folder]) &&
      run(join(folder, tools['detect-secrets'].bin, 'pip'), ['install', '-q', 'detect-secrets==1.5.0']),
  },
  'git-secrets': {
    bin: 'usr/bin',
    // Debian's package, unpacked: nothing is installed.
    get: (folder: string) => {
      mkdirSync(folder);
      if (!run('apt-get', ['download', 'git-secrets'], folder)) return false;
      const [archive] = readdirSync(folder).filter((name) => name.endsWith('.deb'));
      return run('dpkg', ['-x', archive ?? '', folder], folder);
    },
  },
} as const;

function run(program: string, args: readonly string[], cwd?: string): boolean {
  return spawnSync(program, args, { env, ...(cwd && { cwd }) }).status === 0;
}

/** The folder with a scanner's program, or null where it cannot be had: no registry, another system. */
export function scannerTool(name: keyof typeof tools): string | null {
  const { bin, get } = tools[name];
  const folder = join(cache, name);
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    if (!get(folder)) return null;
    mkdirSync(done);
  }
  return join(folder, bin);
}
