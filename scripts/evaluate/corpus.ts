import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compilePattern } from '../../src/detect/compilePattern.ts';
import type { Rule } from '../../src/detect/rule.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '../shared/corpus');

/** One text of the rule examples; the fields are explained in the corpus' README. */
export interface Example {
  readonly kind: 'positive' | 'negative';
  readonly provider: string;
  readonly text: string;
  readonly secret?: string;
  readonly file?: string;
  readonly rules: readonly string[];
  readonly flags?: readonly string[];
}

export interface Label {
  readonly line: number;
  readonly line_end?: number;
  readonly start: number;
  readonly end: number;
  readonly tier: 'provider' | 'generic' | 'noncred';
  readonly ask: 'must' | 'must not' | 'may';
  readonly category: string;
}

export interface Window {
  readonly file: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** The open half of `../shared/corpus`; null where the folder is not there. */
export function openCorpus(): { readonly examples: Example[]; readonly windows: Window[] } | null {
  if (!existsSync(join(folder, 'examples.jsonl.gz'))) return null;
  return { examples: readRows('examples.jsonl.gz'), windows: readRows('labelled-lines.jsonl.gz') };
}

const readRows = <Row>(name: string): Row[] =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString()
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));

/** The rules of `patterns/` as they are now; a file that does not compile is named and left out. */
export async function declaredRules(): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const file of readdirSync(join(root, 'patterns')).sort()) {
    if (!file.endsWith('.ts')) continue;
    try {
      const { default: pattern } = await import(join(root, 'patterns', file));
      rules.push(...compilePattern(pattern, `patterns/${file}`));
    } catch (error) {
      console.error(`left out ${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return rules;
}
