import type { BlobRef, Change, StagedChanges } from './change.ts';
import type { RawDiff } from './rawDiff.ts';

/** One change per path. Where a path does not differ from a parent, the parent holds what is staged. */
export function joinParents(
  parents: readonly string[],
  differences: readonly (readonly RawDiff[])[],
): StagedChanges {
  const changes = new Map<
    string,
    { staged: BlobRef | null; unmerged: boolean; before: Map<number, BlobRef | null> }
  >();
  differences.forEach((difference, parent) => {
    for (const { path, before, after, unmerged } of difference) {
      const change = changes.get(path) ?? { staged: after, unmerged, before: new Map() };
      changes.set(path, change);
      if (unmerged) change.unmerged = true;
      if (!change.before.has(parent)) change.before.set(parent, before);
    }
  });
  return {
    parents,
    changes: Array.from(
      changes,
      ([path, { staged, unmerged, before }]): Change => ({
        path,
        staged: unmerged ? null : staged,
        parents: parents.map((_, parent) => (before.has(parent) ? before.get(parent)! : staged)),
        unmerged,
      }),
    ),
  };
}
