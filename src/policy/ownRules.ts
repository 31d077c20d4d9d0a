import type { Rule } from '../detect/rule.ts';
import { usageError } from '../errors.ts';
import { policyMessages as messages } from '../messages/policy.ts';
import { nearestName } from '../nearestName.ts';
import { checkPolicyFolder } from './checkPolicyFolder.ts';
import { customPattern } from './customPattern.ts';
import { isPatternPath, type PolicyFiles } from './policyFiles.ts';

/**
 * The rules of a repository's own patterns, none where it has no such file.
 *
 * @param packageIds the ids of the rules that the package brings
 * @throws a usage error that names file, line and field
 */
export async function ownRules(files: PolicyFiles, packageIds: Iterable<string>): Promise<readonly Rule[]> {
  const list = await files.list();
  checkPolicyFolder(list);
  const places = new Map([...packageIds].map((id) => [id, messages.thePackage]));
  const patterns = [];
  for (const { path } of list)
    if (isPatternPath(path)) patterns.push(customPattern(await files.read(path), path));

  for (const { document, rules } of patterns)
    for (const [index, { id }] of rules.entries()) {
      const line = document.lineOf('secrets', index, 'id');
      const other = places.get(id);
      if (other !== undefined)
        throw usageError(messages.badField(document.path, line, 'id', messages.idTwice(id, other)));
      places.set(id, `${document.path}:${line}`);
    }
  for (const { document, rules } of patterns)
    for (const [index, { beside }] of rules.entries()) {
      const unknown = beside.find((id) => !places.has(id));
      if (unknown === undefined) continue;
      const line = document.lineOf('secrets', index, 'beside');
      const explanation = messages.unknownRule(unknown, nearestName(unknown, places.keys()));
      throw usageError(messages.badField(document.path, line, 'beside', explanation));
    }
  return patterns.flatMap(({ rules }) => rules);
}
