import { allRules } from '../detect/allRules.ts';
import type { Rule } from '../detect/rule.ts';
import { exitCodes, usageError } from '../errors.ts';
import { workTreePolicy } from '../files/workTreePolicy.ts';
import { openRepository } from '../git/repository.ts';
import { rulesMessages as messages } from '../messages/rules.ts';
import { titlesMessages } from '../messages/titles.ts';
import { nearestName } from '../nearestName.ts';
import { ownRules } from '../policy/ownRules.ts';
import { table } from '../report/table.ts';
import { printable, writeOutput } from '../terminal.ts';

interface RulesOptions {
  readonly id?: string;
  readonly cwd?: string;
}

/**
 * `keyguard rules [NAME]`: lists what is looked for in the repository, explains the rule with that id, or lists those whose
 * id or title has the name in it, `aws`. The repository's own are among them.
 *
 * @throws a usage error for a name that no rule has, naming the nearest, and for an own pattern that cannot be used
 */
export async function run({ id: name, cwd = process.cwd() }: RulesOptions): Promise<number> {
  const rules = await rulesIn(cwd);
  const named = rules.find(({ id }) => id === name);
  if (named !== undefined) {
    writeOutput(explained(named, rules));
    return exitCodes.clean;
  }
  const wanted = name === undefined ? rules : rules.filter((rule) => isCalled(rule, name));
  if (wanted.length === 0) {
    const ids = rules.map((each) => each.id);
    throw usageError(messages.unknownRule(name!, nearestName(name!, ids)));
  }
  const rows = table(wanted.map(({ id, title }) => [id, printable(titlesMessages.of(title))]));
  writeOutput(rows.map((row) => `${row}\n`).join(''));
  return exitCodes.clean;
}

/** Every rule that counts in a folder, by id. */
async function rulesIn(cwd: string): Promise<readonly Rule[]> {
  const ofPackage = allRules();
  const root = (await openRepository(cwd).catch(() => null))?.root;
  if (root === undefined) return ofPackage;
  const own = await ownRules(
    workTreePolicy(root),
    ofPackage.map(({ id }) => id),
  );
  return [...ofPackage, ...own].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** Whether a rule's id or title, in any language, has all the words of a name. */
function isCalled({ id, title }: Rule, name: string): boolean {
  const text = `${id} ${title} ${titlesMessages.of(title)}`.toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
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
  const rows = table(lines.map(([label, value]) => [label, printable(value)])).map((row) => `  ${row}\n`);
  return `${rule.id}: ${printable(titlesMessages.of(rule.title))}\n${rows.join('')}`;
}

function foundBy({ provider, near, anchors, beside }: Rule): string {
  if (provider === 'generic') return messages.byAssignment;
  if (!near) return messages.byMarker(anchors);
  return messages.byName(anchors, beside);
}
