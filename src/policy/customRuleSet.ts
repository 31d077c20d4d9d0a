import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../detect/rule.ts';
import { createRuleSet, type RuleSet } from '../detect/ruleSet.ts';
import { packageRoot } from '../packageRoot.ts';
import { ownRules } from './ownRules.ts';
import type { PolicyFiles } from './policyFiles.ts';

/**
 * The rules of the package and a repository's own, as one set.
 *
 * @throws a usage error that names file, line and field
 */
export async function customRuleSet(files: PolicyFiles): Promise<RuleSet> {
  const builtIn = JSON.parse(readFileSync(join(packageRoot(), 'dist', 'rules.json'), 'utf8')) as Rule[];
  return createRuleSet([...builtIn, ...(await ownRules(files, createRuleSet(builtIn).ids))]);
}
