import type { RuleSet } from '../detect/ruleSet.ts';
import { usageError } from '../errors.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { nearestName } from '../nearestName.ts';
import type { Config } from './config.ts';
import { configPath } from './policyFiles.ts';

/**
 * Takes the rules that a configuration switches off out of what counts. They stay known, so that an exception may
 * name them.
 *
 * @throws a usage error where there is no such rule
 */
export function switchOff(ruleSet: RuleSet, { disable, lines }: Config): void {
  const ids = new Set(ruleSet.ids);
  for (const id of disable) {
    if (!ids.has(id)) {
      const explanation = messages.unknownRule(id, nearestName(id, ids));
      throw usageError(messages.badField(configPath, lines.get('disable') ?? 1, 'disable', explanation));
    }
    ruleSet.disabled.add(id);
  }
}
