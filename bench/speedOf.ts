import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/detect/rule.ts';
import { createRuleSet, type RuleSet } from '../src/detect/ruleSet.ts';
import { scanText } from '../src/detect/scanText.ts';

export const builtRules = (): Rule[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../dist/rules.json'), 'utf8')) as Rule[];

let all: RuleSet | undefined;

function allRules(): RuleSet {
  all ??= createRuleSet(builtRules());
  return all;
}

/** How many times as long a scan with one set of rules takes as with another: the middle of what 11 pairs of runs show. */
export async function timeRatio(text: Buffer, of: RuleSet, to: RuleSet): Promise<number> {
  const ratios: number[] = [];
  for (let pair = 0; pair < 12; pair++) {
    const base = await timeOf(text, to);
    const ratio = (await timeOf(text, of)) / base;
    // In the first one, V8 has not compiled the code.
    if (pair > 0) ratios.push(ratio);
  }
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
}

/** Microseconds of CPU. */
async function timeOf(text: Buffer, rules: RuleSet): Promise<number> {
  const before = process.cpuUsage();
  await scanText([text], rules, { path: 'bench' });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Bytes for each microsecond of CPU: MB for each second. The best of three, because others slow it down, too. */
export async function speedOf(text: Buffer, rules: RuleSet = allRules()): Promise<number> {
  let best = 0;
  for (let run = 0; run < 3; run++) {
    best = Math.max(best, text.length / (await timeOf(text, rules)));
  }
  return best;
}
