import { wholeValueIn } from '../../detect/wholeValueIn.ts';
import { type HistoryObject, historyObjects } from '../../git/historyObjects.ts';

export interface Holders {
  /** Blobs by id, and one path of each. */
  readonly blobs: Map<string, string>;
  /** Commits and annotated tags whose message holds one of the values. */
  readonly messages: Map<string, HistoryObject['type']>;
  /** Objects that this clone does not have. */
  readonly missing: number;
}

/**
 * Every object of the history that holds one of the values, also where no rule would know it: the secret key alone, far
 * from its key id.
 */
export async function holdersOf(
  cwd: string,
  values: Iterable<string>,
  onObject: (size: number) => void = () => {},
): Promise<Holders> {
  const wanted = [...values];
  const holders = { blobs: new Map(), messages: new Map(), missing: 0 };
  for await (const { oid, type, path, size, content } of historyObjects(cwd, holders)) {
    onObject(size);
    if ((await wholeValueIn(content, wanted)).size === 0) continue;
    if (type === 'blob') holders.blobs.set(oid, path);
    else holders.messages.set(oid, type);
  }
  return holders;
}
