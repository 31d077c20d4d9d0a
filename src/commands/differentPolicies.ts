import { objectTypes } from '../git/objectTypes.ts';
import { policyFolder } from '../policy/policyFiles.ts';

/** Of many commits, one for each state of `.keyguard/`; the first stays the first. */
export async function differentPolicies(cwd: string, commits: readonly string[]): Promise<string[]> {
  const names = commits.map((commit) => `${commit}:${policyFolder}`);
  const known = commits.length > 1 ? await objectTypes(cwd, names) : new Map();
  const seen = new Set<string>();
  return commits.filter((_, at) => {
    const tree = known.get(names[at]!)?.oid ?? '';
    const isNew = !seen.has(tree);
    seen.add(tree);
    return isNew;
  });
}
