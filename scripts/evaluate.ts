/**
 * Measures detection on the labelled data of `../shared/corpus` (see the README there), its open half, and over
 * folders given as arguments: `npm run evaluate [-- [--misses] [--false] [FOLDER…]]`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Candidate } from '../src/detect/candidate.ts';
import { compilePattern } from '../src/detect/compilePattern.ts';
import type { Rule } from '../src/detect/rule.ts';
import { createRuleSet, type RuleSet } from '../src/detect/ruleSet.ts';
import { scanText } from '../src/detect/scanText.ts';

const root = join(import.meta.dirname, '..');
const corpus = join(root, '../shared/corpus');

interface Example {
  kind: 'positive' | 'negative';
  provider: string;
  text: string;
  secret?: string;
  file?: string;
  rules: string[];
  flags?: string[];
  disputed?: boolean;
}

interface Label {
  line: number;
  line_end?: number;
  start: number;
  end: number;
  tier: 'provider' | 'generic' | 'noncred';
  ask: 'must' | 'must not' | 'may';
  category: string;
}

interface Lines {
  file: string;
  text: string;
  labels: Label[];
}

const readLines = <Row>(name: string): Row[] =>
  gunzipSync(readFileSync(join(corpus, name)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

async function patterns(): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const file of readdirSync(join(root, 'patterns')).sort()) {
    if (!file.endsWith('.ts')) continue;
    try {
      const { default: pattern } = await import(join(root, 'patterns', file));
      rules.push(...compilePattern(pattern, `patterns/${file}`));
    } catch (error) {
      console.error(`left out ${file}: ${(error as Error).message}`);
    }
  }
  return rules;
}

const share = (part: number, whole: number) =>
  `${part}/${whole} ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const scan = async (text: string, rules: RuleSet, path: string) =>
  (await scanText([Buffer.from(text)], rules, { path })).candidates;
const shown = (text: string) => text.replace(/\s+/g, ' ').slice(0, 150);

async function examples(rules: RuleSet, show: ReadonlySet<string>): Promise<void> {
  const all = readLines<Example>('examples.jsonl.gz');
  const byRule = new Map<string, { found: number; all: number }>();
  let found = 0;
  let counted = 0;
  let reported = 0;
  for (const example of all) {
    if (example.kind === 'positive' && example.flags?.length) continue;
    const candidates = await scan(example.text, rules, example.file ?? 'a');
    if (example.kind === 'negative') {
      if (candidates.length > 0) {
        reported++;
        if (show.has('--false')) console.log(`  false ${candidates[0]!.rule}: ${shown(example.text)}`);
      }
      continue;
    }
    const hit = candidates.some((candidate) => holdsSecret(candidate, example.secret));
    counted++;
    if (hit) found++;
    else if (show.has('--misses')) console.log(`  missed ${example.provider}: ${shown(example.text)}`);
    for (const rule of example.rules) {
      const figures = byRule.get(rule) ?? { found: 0, all: 0 };
      byRule.set(rule, { found: figures.found + Number(hit), all: figures.all + 1 });
    }
  }
  const rates = [...byRule.values()].map((figures) => figures.found / figures.all);
  const negatives = all.filter((example) => example.kind === 'negative').length;
  console.log(
    `examples found       ${share(found, counted)}, by rule ${(rates.reduce((a, b) => a + b, 0) / rates.length).toFixed(3)}`,
  );
  console.log(`negatives reported   ${share(reported, negatives)}`);
}

function holdsSecret(candidate: Candidate, secret: string | undefined): boolean {
  if (secret === undefined) return true;
  return candidate.parts.some(({ value }) => value.includes(secret) || secret.includes(value));
}

async function labelledLines(rules: RuleSet, show: ReadonlySet<string>): Promise<void> {
  const counts = new Map<string, { reported: number; all: number }>();
  for (const { text, file, labels } of readLines<Lines>('labelled-lines.jsonl.gz')) {
    const candidates = await scan(text, rules, file);
    const lines = text.split('\n');
    for (const label of labels) {
      const hit = candidates.find((candidate) => candidate.parts.some((part) => overlaps(part, label)));
      const name = `${label.tier} ${label.ask}`;
      const figures = counts.get(name) ?? { reported: 0, all: 0 };
      counts.set(name, { reported: figures.reported + Number(hit !== undefined), all: figures.all + 1 });
      if (label.tier === 'noncred') continue;
      const line = lines[label.line - 1]!;
      const excerpt = shown(line.slice(Math.max(0, label.start - 60)));
      if (label.ask === 'must' && !hit && show.has('--misses'))
        console.log(`  missed ${name} ${label.category} ${file}: ${excerpt}`);
      if (label.ask === 'must not' && hit && show.has('--false'))
        console.log(`  false ${hit.rule} ${file}: ${excerpt}`);
    }
  }
  for (const [name, { reported, all }] of [...counts].sort())
    console.log(`${name.padEnd(20)} ${share(reported, all)}`);
}

function overlaps(part: Candidate['parts'][number], label: Label): boolean {
  const last = label.line_end ?? label.line;
  if (part.endLine < label.line || part.line > last) return false;
  if (label.start < 0 || last !== label.line || part.line !== part.endLine) return true;
  return part.column - 1 < label.end && part.endColumn - 1 > label.start;
}

async function folder(path: string, rules: RuleSet): Promise<void> {
  let bytes = 0;
  let reports = 0;
  const start = process.cpuUsage();
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    const file = join(path, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(file);
    bytes += content.length;
    const { candidates } = await scanText([content], rules, { path: name });
    for (const { rule, parts, context } of candidates) {
      reports++;
      const line = context.find(({ number }) => number === parts[0]!.line)!;
      const from = Math.max(0, parts[0]!.column - 1 - line.offset - 70);
      console.log(`  ${rule} ${name}:${parts[0]!.line}: ${shown(line.text.slice(from))}`);
    }
  }
  const { user } = process.cpuUsage(start);
  console.log(
    `${path}: ${reports} reports in ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / user).toFixed(0)} MB/s`,
  );
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rules = createRuleSet(await patterns());
if (folders.length === 0) {
  if (existsSync(corpus)) {
    await examples(rules, flags);
    await labelledLines(rules, flags);
  } else console.log(`${corpus} is not here: nothing to measure`);
}
for (const path of folders) await folder(path, rules);
