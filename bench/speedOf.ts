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

/** Bytes for each microsecond of CPU: MB for each second. The best of three, because others slow it down, too. */
export async function speedOf(text: Buffer, rules: RuleSet = allRules()): Promise<number> {
  let best = 0;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    await scanText([text], rules, { path: 'bench' });
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, text.length / (user + system));
  }
  return best;
}
