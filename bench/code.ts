/**
 * Counts reports in ordinary code: fetches the packages of code.txt, each with its registry's own client, into the
 * system's temporary folder, and scans them. `npm run bench:code [-- A | B]`. The packages are in two halves by their
 * names: what keyguard says of half A may be read and mended, half B is only counted. Those about cryptography and
 * signing in (`keys`) are counted by themselves. Prints every place of half A.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const keyguard = resolve(import.meta.dirname, '../dist/keyguard.cjs');
const place = join(tmpdir(), 'keyguard-unseen');
const packages = readFileSync(join(import.meta.dirname, 'code.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ') as [client: string, name: string, version: string, about?: string]);
const halves = process.argv[2] === undefined ? ['A', 'B'] : [process.argv[2]];
const wanted = halves.flatMap((half) => [half, `${half}-keys`]);

/** How each client puts the files of a package into a folder. */
const fetchers: Readonly<Record<string, (name: string, version: string, folder: string) => void>> = {
  npm(name, version, folder) {
    run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder, `${name}@${version}`);
    unpackIn(folder);
  },
  pip(name, version, folder) {
    // The source, which holds tests and documentation.
    run(
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--no-binary',
      name,
      '--dest',
      folder,
      `${name}==${version}`,
    );
    unpackIn(folder);
  },
  cargo(name, version, folder) {
    execFileSync('cargo', ['info', `${name}@${version}`], { cwd: folder, stdio: 'pipe' });
    const sources = join(homedir(), '.cargo/registry/src');
    for (const registry of readdirSync(sources)) {
      const source = join(sources, registry, `${name}-${version}`);
      if (existsSync(source)) cpSync(source, folder, { recursive: true });
    }
  },
  go(name, version, folder) {
    const told = run('go', 'mod', 'download', '-json', `${name}@${version}`);
    cpSync(JSON.parse(told).Dir, folder, { recursive: true });
    run('chmod', '-R', 'u+w', folder);
  },
  maven(name, version, folder) {
    const artifact = `-Dartifact=${name}:${version}:jar:sources`;
    run('mvn', '--quiet', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`);
    unpackIn(folder);
  },
};

for (const [client, name, version, about] of packages) {
  const half = about === undefined ? halfOf(name) : `${halfOf(name)}-${about}`;
  if (!wanted.includes(half)) continue;
  const folder = join(place, half, `${client}-${name}-${version}`.replaceAll(/[/:]/g, '-'));
  if (existsSync(folder)) continue;
  const temporary = mkdtempSync(join(tmpdir(), 'keyguard-fetched-'));
  try {
    fetchers[client]!(name, version, temporary);
    mkdirSync(join(place, half), { recursive: true });
    renameSync(temporary, folder);
  } catch (error) {
    console.error(`${name} ${version}: ${error}`);
    rmSync(temporary, { recursive: true, force: true });
  }
}
for (const folder of wanted) measureFolder(folder);

function halfOf(name: string): string {
  return createHash('sha256').update(name).digest()[0]! % 2 === 0 ? 'A' : 'B';
}

function measureFolder(folder: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [keyguard, 'scan', join(place, folder), '--no-ignore', '--format', 'json'],
    { cwd: place, encoding: 'utf8', maxBuffer: 1 << 29 },
  );
  if (status !== 0 && status !== 1) throw new Error(`status ${status}: ${stderr}`);
  const { findings, stats } = JSON.parse(stdout);
  const counts = new Map<string, number>();
  for (const { rule, file, line, fix } of findings) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (folder.startsWith('A'))
      console.log(`${rule} ${file}:${line} ${(fix?.before ?? '').split('\n')[0].trim().slice(0, 140)}`);
  }
  const byRule = [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([rule, count]) => `${rule} ${count}`);
  const secrets = new Set(findings.map(({ secret }: { secret: number }) => secret)).size;
  const rate = (count: number) => `${count} (${((count * 1e8) / stats.bytes).toFixed(1)} per 100 MB)`;
  console.log(
    `${folder}: ${rate(secrets)} secrets in ${rate(findings.length)} places, ${stats.files} files, ${Math.round(stats.bytes / 1e6)} MB (${byRule.join(', ')})`,
  );
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: tmpdir(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Replaces the archive in a folder by what it holds. */
function unpackIn(folder: string): void {
  for (const name of readdirSync(folder)) {
    const archive = join(folder, name);
    if (name.endsWith('.jar')) run('unzip', '-q', '-o', archive, '-d', folder);
    else run('tar', 'xzf', archive, '-C', folder, '--no-same-owner', '--no-same-permissions');
    rmSync(archive);
  }
}
