import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countedCommonness } from '../scripts/countedCommonness.ts';
import { loadRuleSet } from '../src/detect/loadRuleSet.ts';
import type { Rule } from '../src/detect/rule.ts';
import { createRuleSet } from '../src/detect/ruleSet.ts';
import { builtRules, speedOf, timeRatio } from './speedOf.ts';

type Point = readonly [x: number, y: number];

/** Figures of growth with bytes and rules, and their picture. */
export async function growth(
  dist: string,
  picture: string,
  quick: boolean,
): Promise<[name: string, value: number, reach?: number][]> {
  const source = readdirSync(dist)
    .filter((name) => name.endsWith('.cjs'))
    .map((name) => readFileSync(join(dist, name)));
  const text = Buffer.concat(source);
  const rules = builtRules();
  // What twice as many providers would cost.
  const mirrored = rules.map(mirror);
  const parts = [0.1, 0.25, 0.5, 0.75, 1].map((share) => rules.slice(0, Math.ceil(share * rules.length)));
  const byRules: Point[] = [];
  const twice = [...rules, ...mirrored];
  // As the build makes them.
  const commonness = countedCommonness();
  const setOf = (some: typeof rules) => createRuleSet(some, commonness);
  const twiceTheRules = await timeRatio(text, setOf(twice), setOf(rules));
  for (const set of [...parts, twice])
    byRules.push([set.length, text.length / 1e3 / (await speedOf(text, setOf(set)))]);
  const byBytes: Point[] = [];
  for (const times of quick ? [1, 2, 4] : [1, 4, 8, 16, 32, 64]) {
    const longer = Buffer.concat(Array.from({ length: times }, () => text));
    byBytes.push([longer.length / 1e6, longer.length / 1e3 / (await speedOf(longer))]);
  }
  if (!quick) writeFileSync(picture, svg(byBytes, byRules));
  const loading = Array.from({ length: 9 }, () => {
    const started = process.hrtime.bigint();
    loadRuleSet().makeReady();
    return Number(process.hrtime.bigint() - started) / 1e6;
  });
  const [first, last] = [byBytes[0]!, byBytes.at(-1)!];
  return [
    [`all ${rules.length} rules loaded, ms`, Math.min(...loading), 2],
    ['twice the rules, time', twiceTheRules, 1.1],
    ['time for each byte, longest against shortest text', last[1] / last[0] / (first[1] / first[0]), 1.1],
  ];
}

const backwards = (text: string) => [...text].reverse().join('');

/** The same rule with its anchors backwards. */
const mirror = (rule: Rule): Rule => ({
  ...rule,
  id: `${rule.id}-mirrored`,
  beside: [],
  anchors: rule.anchors.map(backwards),
});

function svg(byBytes: readonly Point[], byRules: readonly Point[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 260" font-family="sans-serif" font-size="12" role="img">
<title>Time by size of the text, and by number of rules</title>
<rect width="640" height="260" fill="#fff"/>
${panel(20, 'Time by size of the text', byBytes, 'MB')}
${panel(340, 'Time by number of rules, for one text', byRules, 'rules')}
</svg>
`;
}

function panel(left: number, title: string, points: readonly Point[], unit: string): string {
  const [right, top] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y)) * 1.1];
  const place = ([x, y]: Point) =>
    `${(left + 20 + (x / right) * 230).toFixed(1)},${(220 - (y / top) * 170).toFixed(1)}`;
  const dots = points.map(
    (point) => `<circle cx="${place(point).replace(',', '" cy="')}" r="3" fill="#0550ae"/>`,
  );
  return `<text x="${left + 20}" y="24" font-weight="bold">${title}</text>
<path d="M${left + 20},50V220H${left + 260}" fill="none" stroke="#888"/>
<polyline points="${points.map(place).join(' ')}" fill="none" stroke="#0550ae" stroke-width="2"/>
${dots.join('')}
<text x="${left + 260}" y="236" text-anchor="end">${Math.round(right)} ${unit}</text>
<text x="${left + 24}" y="46">${Math.round(top)} ms</text>`;
}
