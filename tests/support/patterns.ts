import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilePattern } from '../../src/detect/compilePattern.ts';
import type { Pattern, SecretDefinition } from '../../src/detect/definePattern.ts';
import type { Rule } from '../../src/detect/rule.ts';

const files = readdirSync(join(import.meta.dirname, '../../patterns')).sort();
const read: [string, Pattern][] = [];
// One by one: Jest links a module that two imports share only once the first of them is done.
for (const file of files) {
  const module: { default: Pattern } = await import(`../../patterns/${file}`);
  read.push([`patterns/${file}`, module.default]);
}

/** The repository's patterns by the name of their file, read as the build reads them. */
export const patterns: ReadonlyMap<string, Pattern> = new Map(read);

/** A secret's declaration with the rule that is made of it. */
export interface Declared {
  readonly secret: SecretDefinition;
  readonly rule: Rule;
}

/** Every declared secret by its id. */
export const declared: ReadonlyMap<string, Declared> = new Map(
  [...patterns].flatMap(([file, pattern]) =>
    compilePattern(pattern, file).map((rule, index): [string, Declared] => [
      rule.id,
      { rule, secret: pattern.secrets[index]! },
    ]),
  ),
);

/** All rules, in the order of the files. */
export const rules: readonly Rule[] = [...declared.values()].map(({ rule }) => rule);
