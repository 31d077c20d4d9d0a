/**
 * `npm run bench:expressions [-- COUNT]`: the rules whose expressions take V8 the longest to compile. It does so twice, for
 * its interpreter at the first text and to machine code at the second, and a commit is over before that has paid.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRule } from '../src/detect/compiledRule.ts';
import type { Rule } from '../src/detect/rule.ts';
import { median } from './measure.ts';
import { builtRules } from './speedOf.ts';

const count = Number(process.argv[2] ?? 20);
const text = readFileSync(join(import.meta.dirname, '../src/messages/ko/report.ts'), 'latin1').slice(0, 640);

/** Microseconds that the first two searches take. V8 remembers a source, so each time it is another one that matches the same. */
function costOf(rule: Rule, round: number): number {
  const { regex } = compileRule({ ...rule, regex: rule.regex + '(?:)'.repeat(round) }, false);
  const started = performance.now();
  for (let time = 0; time < 2; time++) {
    regex.lastIndex = 0;
    regex.exec(text);
  }
  return (performance.now() - started) * 1000;
}

const costs = builtRules()
  .filter(({ regex }) => regex !== '')
  .map((rule) => ({ id: rule.id, cost: median([1, 2, 3, 4, 5].map((round) => costOf(rule, round))) }))
  .sort((left, right) => right.cost - left.cost);

const sum = costs.reduce((total, { cost }) => total + cost, 0);
console.log(
  `${costs.length} expressions, ${(sum / costs.length).toFixed(0)} µs each on average; the longest:`,
);
for (const { id, cost } of costs.slice(0, count)) console.log(`${cost.toFixed(0).padStart(6)} µs  ${id}`);
