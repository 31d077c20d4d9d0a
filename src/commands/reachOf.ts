import type { Part } from '../detect/candidate.ts';
import { wholeValueIn } from '../detect/wholeValueIn.ts';
import { openBlobs } from '../git/blobReader.ts';
import { exposureOf, type Reached } from '../git/exposure.ts';
import type { Repository } from '../git/repository.ts';
import type { Exposure } from '../policy/finding.ts';

/** Where secrets have got to. */
export interface Reach {
  /** The furthest that one of these parts has got. */
  of(parts: readonly Part[]): Exposure;
  /** Why git could not tell; null where it could. What was found counts all the same. */
  readonly failure: string | null;
}

/**
 * Asks git where the secrets of these places have got to. Where git cannot tell, nothing is thrown: the findings stand.
 *
 * @param repository null outside of one: then nothing has got anywhere
 */
export async function reachOf(
  repository: Repository | null,
  places: Iterable<{ readonly file: string; readonly parts: readonly Part[] }>,
): Promise<Reach> {
  const values = new Map<string, Set<string>>();
  for (const { file, parts } of places) {
    const own = values.get(file) ?? new Set();
    values.set(file, own);
    for (const { value } of parts) own.add(value);
  }
  let reached: ReadonlyMap<string, Reached> = new Map();
  let failure: string | null = null;
  if (repository && values.size > 0) {
    const blobs = openBlobs(repository);
    try {
      reached = await exposureOf(repository, blobs, values, wholeValueIn);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    } finally {
      await blobs.close();
    }
  }
  const of = (parts: readonly Part[]): Exposure => {
    const all = parts.map(({ value }) => reached.get(value));
    return all.includes('pushed') ? 'pushed' : all.includes('committed') ? 'committed' : 'staged';
  };
  return { of, failure };
}
