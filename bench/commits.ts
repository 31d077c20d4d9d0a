/**
 * Counts false blocks: replays consecutive releases of public packages as staged changes and asks keyguard of each
 * what the hook would ask. `npm run bench:commits [-- COMMITS]`, by default 1,000. Needs the npm registry; tarballs are
 * kept in the system's temporary folder. Prints every block, so that each can be read and judged.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';

const keyguard = resolve(import.meta.dirname, '../dist/keyguard.cjs');
const npm = promisify(execFile);
const wanted = Number(process.argv[2] ?? 1000);
const cache = join(tmpdir(), 'keyguard-releases');
const names = readFileSync(join(import.meta.dirname, 'packages.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const perPackage = Math.ceil(wanted / names.length) + 1;

mkdirSync(cache, { recursive: true });
const repository = mkdtempSync(join(tmpdir(), 'keyguard-replay-'));
const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'pipe' });

let commits = 0;
let blocked = 0;
let files = 0;
let bytes = 0;
try {
  git('init', '-q');
  git('config', 'user.name', 'Replay');
  git('config', 'user.email', 'replay@example.invalid');
  git('config', 'gc.auto', '0');
  git('config', 'core.compression', '0');
  let next = fetched(names[0]);
  for (const at of names.keys()) {
    const tarballs = await next;
    if (commits >= wanted) break;
    // npm fetches while git and keyguard work.
    next = fetched(names[at + 1]);
    for (const [index, tarball] of tarballs.entries()) {
      if (commits >= wanted) break;
      unpack(tarball);
      await setImmediate();
      git('add', '--all', '--force');
      const label = basename(tarball, '.tgz');
      if (index > 0) judge(label);
      git('commit', '-q', '--no-verify', '--allow-empty', '-m', label);
    }
  }
  console.log(`${blocked} of ${commits} commits blocked (${files} files, ${Math.round(bytes / 1e6)} MB)`);
} finally {
  rmSync(repository, { recursive: true, force: true });
}

/** The tarballs of a package's newest releases, oldest first; no previews. */
async function fetched(name: string | undefined): Promise<string[]> {
  if (name === undefined) return [];
  try {
    const { stdout } = await npm('npm', ['view', name, 'versions', '--json']);
    const versions: string[] = JSON.parse(stdout);
    const newest = versions.filter((version) => /^\d+\.\d+\.\d+$/.test(version)).slice(-perPackage);
    const stem = name.replace('/', '-').replace('@', '');
    const tarballs = new Map(newest.map((version) => [version, join(cache, `${stem}-${version}.tgz`)]));
    const missing = newest.filter((version) => !existsSync(tarballs.get(version)!));
    const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', cache];
    if (missing.length > 0) await npm('npm', [...pack, ...missing.map((version) => `${name}@${version}`)]);
    return [...tarballs.values()];
  } catch (error) {
    console.error(`${name}: ${error}`);
    return [];
  }
}

/** Puts the files of a release into the work tree, in the place of those that are there. */
function unpack(tarball: string): void {
  for (const entry of readdirSync(repository)) {
    if (entry !== '.git') rmSync(join(repository, entry), { recursive: true, force: true });
  }
  execFileSync('tar', ['xzf', tarball, '-C', repository, '--no-same-owner', '--no-same-permissions']);
  // Some tarballs call their folder otherwise.
  const folder = join(repository, 'package');
  if (existsSync(folder)) renameSync(folder, join(repository, 'release'));
}

function judge(label: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [keyguard, '--staged', '--format', 'json'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (status !== 0 && status !== 1) throw new Error(`${label}: status ${status}: ${stderr}`);
  const { findings, stats } = JSON.parse(stdout);
  commits += 1;
  files += stats.files;
  bytes += stats.bytes;
  const blocks = findings.filter(({ blocks }: { blocks: boolean }) => blocks);
  if (blocks.length > 0) blocked += 1;
  for (const { rule, file, line, fix } of blocks) {
    console.log(
      `${label}: ${rule} ${file}:${line} ${(fix?.before ?? '').split('\n')[0].trim().slice(0, 100)}`,
    );
  }
}
