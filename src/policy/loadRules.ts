import { loadRuleSet } from '../detect/loadRuleSet.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { type Config, readConfig } from './config.ts';
import { isPatternPath, type PolicyFiles } from './policyFiles.ts';

/**
 * The rules to look with: those of the package and those of the repository's `.keyguard/patterns/*.toml`, without
 * those that its configuration switches off. Without such files it costs no more than the list of the folder.
 *
 * @param known the configuration, where it has been read already
 * @throws a usage error that names file, line and field of a pattern or a configuration that cannot be used
 */
export async function loadRules(files: PolicyFiles, known?: Config): Promise<RuleSet> {
  const config = known ?? (await readConfig(files));
  const hasPatterns = (await files.list()).some(({ path }) => isPatternPath(path));
  const ruleSet = hasPatterns
    ? await (await import('./customRuleSet.ts')).customRuleSet(files)
    : loadRuleSet();
  if (config.disable.length > 0) (await import('./switchOff.ts')).switchOff(ruleSet, config);
  return ruleSet;
}
