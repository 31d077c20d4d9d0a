import type { Finding } from './finding.ts';

/**
 * Findings that hold the same secret, put together: the same values in whatever order, whatever they are called there.
 *
 * @param likewise what findings of one group have in common besides; nothing by default
 * @returns the groups in the order of their first findings, and each in the order of its findings
 */
export function bySecret(
  findings: readonly Finding[],
  likewise: (finding: Finding) => unknown = () => null,
): (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const values = finding.parts.map(({ value }) => value).sort();
    const key = JSON.stringify([values, likewise(finding)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
