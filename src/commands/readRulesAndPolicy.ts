import type { RuleSet } from '../detect/ruleSet.ts';
import { loadRules } from '../policy/loadRules.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import type { PolicyFiles } from '../policy/policyFiles.ts';

/** What a look at everything needs: the rules, and the exceptions to them, the baseline included. */
export async function readRulesAndPolicy(files: PolicyFiles): Promise<{ ruleSet: RuleSet; policy: Policy }> {
  const ruleSet = await loadRules(files);
  return { ruleSet, policy: await readPolicy(files, ruleSet.ids, undefined, { baseline: true }) };
}
