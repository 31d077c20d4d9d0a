import { loadRuleSet, type RuleSet } from '../detect/ruleSet.ts';
import { isPatternPath, type PolicyFiles } from './policyFiles.ts';

/**
 * The rules to look with: those of the package and those of the repository's `.keyguard/patterns/*.toml`. Without
 * such files it costs no more than the list of the folder.
 *
 * @throws a usage error that names file, line and field of a pattern that cannot be used
 */
export async function loadRules(files: PolicyFiles): Promise<RuleSet> {
  if (!(await files.list()).some(({ path }) => isPatternPath(path))) return loadRuleSet();
  const { customRuleSet } = await import('./customRuleSet.ts');
  return customRuleSet(files);
}
