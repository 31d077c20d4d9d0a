/**
 * Measures detection: on the labelled data of `../shared/corpus` (its open half, see the README there) and over
 * folders of ordinary code.
 *
 *     npm run evaluate -- [--misses] [--false] [--providers] [--all] [--save FILE] [--compare FILE] [FOLDER…]
 *
 * Prints each figure beside its target and beside the saved run, then the worst misses and false alarms (`--misses`,
 * `--false`: all of them; `--providers`: each provider). `--save` keeps the run, by default in `node_modules/.cache`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRuleSet } from '../src/detect/ruleSet.ts';
import { declaredRules, openCorpus } from './evaluate/corpus.ts';
import { measureFolders } from './evaluate/folders.ts';
import { type Fault, type Measured, measure } from './evaluate/measure.ts';
import { share } from './evaluate/tally.ts';

/** What issue 4 asks for; `most` where less is better. */
const targets: Readonly<Record<string, { readonly least?: number; readonly most?: number }>> = {
  'examples found, by rule': { least: 0.92 },
  'negatives reported': { most: 0.02 },
  'provider found': { least: 0.9 },
  'generic found': { least: 0.8 },
  'must not, reported': { most: 0.02 },
  F1: { least: 0.85 },
  'reports per 100 MB': { most: 5 },
};

interface Saved {
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    providers: { type: 'boolean', default: false },
    save: { type: 'string' },
    compare: { type: 'string' },
  },
});
/** So many of each kind are shown where nobody asked for all. */
const few = 12;
const cached = join(import.meta.dirname, '../node_modules/.cache/keyguard/evaluate.json');

const rules = createRuleSet(await declaredRules());
const corpus = openCorpus();
if (corpus === null) console.log('../shared/corpus is not here: nothing is measured on it');
const measured = corpus === null ? null : await measure(rules, corpus);
const figures: Record<string, number> = { ...measured?.figures };
if (folders.length > 0) figures['reports per 100 MB'] = await measureFolders(folders, rules);

const before = readSaved(options.compare ?? cached);
printTable(figures, before);
if (measured !== null) {
  printGroups(measured);
  printFaults(measured.faults, before);
}
const target = options.save ?? (before === null && measured !== null ? cached : undefined);
if (target !== undefined) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify({ figures, faults: measured?.faults ?? [] } satisfies Saved));
  console.log(`saved in ${target}`);
}

function readSaved(file: string): Saved | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function printTable(now: Readonly<Record<string, number>>, saved: Saved | null): void {
  console.log('figure                     target    now       saved run');
  for (const [name, figure] of Object.entries(now)) {
    const { least, most } = targets[name]!;
    const isReached = figure >= (least ?? 0) && figure <= (most ?? Number.POSITIVE_INFINITY);
    const target = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    const old = saved?.figures[name]?.toFixed(3) ?? '–';
    console.log(
      `${name.padEnd(26)} ${target.padEnd(9)} ${figure.toFixed(3).padEnd(9)} ${old.padEnd(9)} ${isReached ? '' : 'not reached'}`.trimEnd(),
    );
  }
}

function printGroups({ tiers, providers }: Measured): void {
  console.log('\nlabels by tier             reported');
  for (const [name, tally] of tiers)
    console.log(`${name.padEnd(26)} ${`${tally.hit}/${tally.all}`.padEnd(11)} ${share(tally).toFixed(3)}`);
  const sorted = [...providers].sort(([, a], [, b]) => share(a) - share(b) || b.all - a.all);
  const shown = options.providers ? sorted : sorted.filter(([, tally]) => tally.hit < tally.all).slice(0, 20);
  console.log(`\nexamples by provider       found       (${providers.length} providers)`);
  for (const [name, tally] of shown) console.log(`${name.padEnd(26)} ${tally.hit}/${tally.all}`);
}

function printFaults(faults: readonly Fault[], saved: Saved | null): void {
  const known = new Set(saved?.faults.map(keyOf));
  for (const [kind, all] of [
    ['missed', options.misses],
    ['false', options.false],
  ] as const) {
    const own = faults.filter((fault) => fault.kind === kind);
    const fresh = saved === null ? [] : own.filter((fault) => !known.has(keyOf(fault)));
    // What is new against the saved run comes first: it is what a change has done.
    const shown = all ? own : [...fresh, ...own.filter((fault) => !fresh.includes(fault))].slice(0, few);
    console.log(`\n${kind}: ${own.length}${saved === null ? '' : `, of them new: ${fresh.length}`}`);
    for (const fault of shown) {
      const mark = fresh.includes(fault) ? '+ ' : '  ';
      console.log(`${mark}${kind} ${fault.rule || '–'} ${fault.what}: ${fault.excerpt}`);
    }
  }
}

function keyOf({ kind, what, excerpt }: Fault): string {
  return `${kind} ${what} ${excerpt}`;
}
