import { baselineMessages } from '../messages/baseline.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import type { Policy } from './policy.ts';
import { allowPath } from './policyFiles.ts';

/**
 * Lines for people on entries that do nothing any more: those that have expired and, where everything was looked at,
 * those that nothing needed.
 */
export function staleEntries(policy: Policy, everything: boolean): string[] {
  return [
    ...policy.expired.map(({ line, expires }) => messages.expiredEntry(allowPath, line, expires!)),
    ...(everything ? policy.unused() : []).map(({ line }) => messages.unusedEntry(allowPath, line)),
    ...(everything && policy.unmet() > 0 ? [baselineMessages.gone(policy.unmet())] : []),
  ];
}
