/**
 * `npm run bench [-- --node PATH… --scanner NAME=PATH… --tree FOLDER --tree-by-others --runs N --quick --save]`: every figure beside its
 * target and the saved one. Cases run in turn with bare node, and ratios are what counts: the machine is never alone.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commitCases } from './commitCases.ts';
import { growth } from './growth.ts';
import { type Case, interleaved, medianOf } from './measure.ts';
import { stagedCode, stagedRepository } from './repositories.ts';
import { findScanners, scanners } from './scanners.ts';
import { worstCases } from './worstCases.ts';

const { values: options } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: [process.execPath] },
    scanner: { type: 'string', multiple: true, default: [] },
    tree: { type: 'string', default: 'node_modules' },
    runs: { type: 'string', default: '21' },
    quick: { type: 'boolean', default: false },
    // Takes minutes: some of them read a tree at two megabytes a second.
    'tree-by-others': { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');
const keyguard = join(root, 'dist/keyguard.cjs');
const runs = options.quick ? 5 : Number(options.runs);
const baselineFile = join(import.meta.dirname, 'baseline.json');
const baseline: Record<string, number> = existsSync(baselineFile)
  ? JSON.parse(readFileSync(baselineFile, 'utf8'))
  : {};
const figures: Record<string, number> = {};
const temporary: string[] = [];

/** Prints a figure beside its target and the saved one. `reach` is a bound from above, or with `least` from below. */
function say(name: string, value: number, unit: string, reach?: number, least = false): void {
  figures[name] = Number(value.toPrecision(4));
  const isReached = reach === undefined || (least ? value >= reach : value <= reach);
  const target = reach === undefined ? '' : `${least ? '≥' : '≤'} ${reach} ${isReached ? 'yes' : 'NO'}`;
  const before = baseline[name] === undefined ? '' : `was ${baseline[name]}`;
  const shown = value.toFixed(Math.abs(value) < 10 ? 2 : 0);
  console.log(`${name.padEnd(58)} ${`${shown} ${unit}`.padStart(12)}  ${target.padEnd(12)} ${before}`);
}

const preCommit = join(root, 'hooks/pre-commit');
/** The hook as husky runs it, git and sh included. */
const hook = (node: string, name: string, cwd: string): Case => ({
  name,
  command: 'sh',
  args: ['-e', preCommit],
  cwd,
  env: { keyguard, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` },
});

const repository = stagedRepository(options.quick ? 500 : 5_000);
const large = stagedRepository(options.quick ? 2_000 : 60_000);
const ofSecrets = stagedRepository(options.quick ? 500 : 5_000, stagedCode.ofSecrets);
temporary.push(repository, large, ofSecrets);
const found = findScanners(options.scanner);

for (const node of options.node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const isOld = version.startsWith('v20');
  console.log(`\n— Node ${version} —`);
  const gitleaks = found.get('gitleaks');
  const results = interleaved(
    [
      { name: 'bare', command: node, args: ['-e', '0'], cwd: repository },
      hook(node, 'hook', repository),
      hook(node, 'large', large),
      hook(node, 'ofSecrets', ofSecrets),
      ...[...found].flatMap(([name, command]) => {
        const args = scanners[name].staged;
        return args
          ? [
              { name, command, args, cwd: repository, statuses: null },
              { name: `${name}, ofSecrets`, command, args, cwd: ofSecrets, statuses: null },
            ]
          : [];
      }),
    ],
    runs,
  );
  const [bare, whole] = [medianOf(results, 'bare', 'wall'), medianOf(results, 'hook', 'wall')];
  say(`${version}: bare node`, bare, 'ms');
  say(`${version}: hook over bare node, 5,000 files`, whole - bare, 'ms', isOld ? 35 : 30);
  say(
    `${version}: hook, of code full of names of secrets`,
    medianOf(results, 'ofSecrets', 'wall') - bare,
    'ms',
    isOld ? 35 : 30,
  );
  say(`${version}: 60,000 files over 5,000`, medianOf(results, 'large', 'wall') - whole, 'ms', 10);
  say(`${version}: memory of the hook`, medianOf(results, 'hook', 'memory'), 'MB', 70);
  if (gitleaks) {
    const reach = isOld ? undefined : 0.9;
    say(`${version}: hook against gitleaks`, whole / medianOf(results, 'gitleaks', 'wall'), '×', reach);
    const ratio = medianOf(results, 'ofSecrets', 'wall') / medianOf(results, 'gitleaks, ofSecrets', 'wall');
    say(`${version}: against gitleaks, of code full of names`, ratio, '×', reach);
  }
  for (const name of found.keys())
    if (results.has(name)) say(`${version}: ${name}, staged`, medianOf(results, name, 'wall'), 'ms');
  const commits = interleaved(commitCases(node, root, temporary), runs);
  const nothing = medianOf(commits, 'node -e 0', 'wall');
  say(
    `${version}: commit through husky, over node -e 0`,
    medianOf(commits, 'guard', 'wall') - nothing,
    'ms',
    isOld ? 35 : 30,
  );
  say(`${version}: husky's own share`, nothing - medianOf(commits, 'no hook', 'wall') - bare, 'ms');
}

// Outside of a repository: what is found there is looked for in no history, as by others.
const tree = mkdtempSync(join(tmpdir(), 'keyguard-tree-'));
temporary.push(tree);
// Nor what tools have left there: evaluate keeps test data in `node_modules/.cache`.
const isSource = (path: string) => basename(path) !== '.cache';
// Every second file in a folder of its own, so that two processes can share the work evenly.
const halves = [0, 1].map((half) => {
  const folder = join(tree, `${half}`);
  let count = 0;
  const filter = (path: string) => isSource(path) && (lstatSync(path).isDirectory() || count++ % 2 === half);
  cpSync(resolve(options.tree), folder, { recursive: true, verbatimSymlinks: true, filter });
  return folder;
});
const scanning = [keyguard, 'scan', '--no-ignore', '--format', 'json'];
const scan = (name: string, node: string, path: string, ...more: string[]): Case => ({
  name,
  command: node,
  args: [...scanning, ...more, path],
  cwd: tmpdir(),
  statuses: [0, 1],
});
/** What the machine lets two programs gain that have nothing to do with each other. */
const apart = (node: string): Case => ({
  name: `${node} apart`,
  command: 'sh',
  args: [
    '-c',
    'first=$1; shift; second=$1; shift; "$@" "$first" & "$@" "$second" & wait',
    'sh',
    ...halves,
    node,
    ...scanning,
    '--threads',
    '1',
  ],
  cwd: tmpdir(),
});
const megabytes = treeSize();
console.log(`\n— Scan of ${options.tree}, ${Math.round(megabytes)} MB —`);
const others = options['tree-by-others'] ? [...found] : [];
const scans = interleaved(
  [
    ...options.node.flatMap((node) => [
      scan(`${node} 1`, node, tree, '--threads', '1'),
      scan(`${node} 2`, node, tree, '--threads', '2'),
      apart(node),
    ]),
    ...others.map(([name, command]) => ({
      name,
      command,
      args: scanners[name].folder(tree),
      cwd: tmpdir(),
      statuses: null,
    })),
  ],
  options.quick ? 1 : 5,
);
const throughput = (name: string) => megabytes / (medianOf(scans, name, 'cpu') / 1000);
for (const node of options.node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  say(`${version}: MB for each second of CPU`, throughput(`${node} 1`), 'MB/s', 100, true);
  const toOne = (name: string) => medianOf(scans, name, 'wall') / medianOf(scans, `${node} 1`, 'wall');
  say(
    `${version}: two threads against one (${availableParallelism()} processors)`,
    toOne(`${node} 2`),
    '×',
    0.6,
  );
  say(`${version}: two processes, half the files each, against one`, toOne(`${node} apart`), '×');
  say(`${version}: memory, one thread`, medianOf(scans, `${node} 1`, 'memory'), 'MB', 300);
  say(`${version}: memory, two threads`, medianOf(scans, `${node} 2`, 'memory'), 'MB', 300);
}
for (const [name] of others) say(`${name}: MB for each second of CPU`, throughput(name), 'MB/s');

console.log('\n— Growth —');
for (const [name, value, reach] of await growth(
  join(root, 'dist'),
  join(root, 'docs/growth.svg'),
  options.quick,
))
  say(name, value, name.includes('ms') ? 'ms' : '×', reach);

console.log('\n— Worst cases: the scan of one file, start included —');
const worst = mkdtempSync(join(tmpdir(), 'keyguard-worst-'));
temporary.push(worst);
for (const [name, text] of worstCases(options.quick ? 5e6 : 5e7)) {
  const file = join(worst, 'text');
  writeFileSync(file, text());
  const runs = interleaved([scan(name, options.node[0]!, file, '--threads', '1')], options.quick ? 1 : 3);
  say(name, statSync(file).size / 1e3 / medianOf(runs, name, 'cpu'), 'MB/s', 10, true);
}

if (options.save) writeFileSync(baselineFile, `${JSON.stringify(figures, null, 2)}\n`);
for (const folder of temporary) rmSync(folder, { recursive: true, force: true });

/** What keyguard itself counts. */
function treeSize(): number {
  const { command, args, cwd } = scan('size', options.node[0]!, tree);
  try {
    return stats(
      execFileSync(command, [...args], { cwd, maxBuffer: 0x10000000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch (error) {
    // It ends with 1 where the tree holds findings.
    return stats((error as { stdout: Buffer }).stdout);
  }
}

function stats(json: Buffer): number {
  return (JSON.parse(json.toString()) as { stats: { bytes: number } }).stats.bytes / 1e6;
}
