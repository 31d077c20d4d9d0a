/**
 * Counts false blocks: replays consecutive releases of public packages as staged changes and asks keyguard of each
 * what the hook would ask. `npm run bench:commits [-- COMMITS]`, by default 1,000. Needs the npm registry; tarballs are
 * kept in the system's temporary folder. Prints every block, so that each can be read and judged.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const keyguard = resolve(import.meta.dirname, '../dist/keyguard.cjs');
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
  for (const name of names) {
    if (commits >= wanted) break;
    let before = false;
    for (const version of releases(name)) {
      if (commits >= wanted) break;
      if (!unpack(name, version)) continue;
      git('add', '--all', '--force');
      if (before) judge(`${name} ${version}`);
      git('commit', '-q', '--no-verify', '--allow-empty', '-m', `${name} ${version}`);
      before = true;
    }
  }
  console.log(`${blocked} of ${commits} commits blocked (${files} files, ${Math.round(bytes / 1e6)} MB)`);
} finally {
  rmSync(repository, { recursive: true, force: true });
}

/** The newest releases, oldest first; no previews. */
function releases(name: string): string[] {
  const { stdout } = spawnSync('npm', ['view', name, 'versions', '--json'], { encoding: 'utf8' });
  try {
    const versions: string[] = JSON.parse(stdout);
    return versions.filter((version) => /^\d+\.\d+\.\d+$/.test(version)).slice(-perPackage);
  } catch {
    console.error(`${name}: not in the registry`);
    return [];
  }
}

/** Puts the files of a release into the work tree, in the place of those that are there. */
function unpack(name: string, version: string): boolean {
  const tarball = join(cache, `${name.replace('/', '-').replace('@', '')}-${version}.tgz`);
  if (!existsSync(tarball)) {
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', cache, `${name}@${version}`];
    if (spawnSync('npm', args).status !== 0) return false;
  }
  for (const entry of execFileSync('git', ['ls-files', '-z'], { cwd: repository }).toString().split('\0')) {
    const [top] = entry.split('/');
    if (top) rmSync(join(repository, top), { recursive: true, force: true });
  }
  if (spawnSync('tar', ['xzf', tarball, '-C', repository, '--no-same-owner']).status !== 0) return false;
  // Some tarballs call their folder otherwise.
  const folder = join(repository, 'package');
  if (existsSync(folder)) renameSync(folder, join(repository, 'release'));
  return true;
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
