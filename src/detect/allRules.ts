import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';
import { genericRules } from './generic/genericRules.ts';
import type { Rule } from './rule.ts';

/** Every rule of the package, by id: those of the patterns and the generic ones. For explaining, not for scanning. */
export function allRules(): Rule[] {
  const declared: Rule[] = JSON.parse(readFileSync(join(packageRoot(), 'dist', 'rules.json'), 'utf8'));
  return [...declared, ...Object.values(genericRules)].sort((left, right) => (left.id < right.id ? -1 : 1));
}
