import { allRules } from '../detect/allRules.ts';
import type { Rule } from '../detect/rule.ts';
import { exitCodes, usageError } from '../errors.ts';
import { rulesMessages as messages } from '../messages/rules.ts';
import { titlesMessages } from '../messages/titles.ts';
import { nearestName } from '../nearestName.ts';
import { table } from '../report/table.ts';
import { writeOutput } from '../terminal.ts';

/**
 * `keyguard rules [ID]`: lists what is looked for, or explains one rule.
 *
 * @throws a usage error for an id that there is not, naming the nearest
 */
export async function run({ id }: { readonly id?: string }): Promise<number> {
  const rules = allRules();
  if (id === undefined) {
    const rows = table(rules.map(({ id, title }) => [id, titlesMessages.of(title)]));
    writeOutput(rows.map((row) => `${row}\n`).join(''));
    return exitCodes.clean;
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const ids = rules.map((each) => each.id);
    throw usageError(messages.unknownRule(id, nearestName(id, ids)));
  }
  writeOutput(explained(rule, rules));
  return exitCodes.clean;
}

function explained(rule: Rule, rules: readonly Rule[]): string {
  const together = rules.filter(({ id, group }) => group !== '' && group === rule.group && id !== rule.id);
  const lines: (readonly [string, string])[] = [
    [messages.confidence, messages.confidences[rule.confidence]],
    [messages.found, foundBy(rule)],
    ...(rule.checks.length > 0 ? [[messages.checked, rule.checks.join(', ')] as const] : []),
    ...(together.length > 0 ? [[messages.together, together.map(({ id }) => id).join(', ')] as const] : []),
    ...(rule.env ? [[messages.variable, rule.env] as const] : []),
    ...(rule.revoke ? [[messages.revoke, rule.revoke] as const] : []),
    ...(rule.docs ? [[messages.documented, rule.docs] as const] : []),
  ];
  const rows = table(lines).map((row) => `  ${row}\n`);
  return `${rule.id}: ${titlesMessages.of(rule.title)}\n${rows.join('')}`;
}

function foundBy({ provider, near, anchors, beside }: Rule): string {
  if (provider === 'generic') return messages.byAssignment;
  if (!near) return messages.byMarker(anchors);
  return messages.byName(anchors, beside);
}
