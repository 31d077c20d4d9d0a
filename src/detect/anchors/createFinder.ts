import { type Machine, type Room, startMachine } from '../../wasm/machine.ts';
import { homeSize, machineFinder } from './machineFinder.ts';
import { plainFinder } from './plainFinder.ts';
import type { Prefilter } from './prefilter.ts';
import type { Owners } from './sift.ts';

/**
 * Calls `onHit(anchor, end, start)` for every anchor that ends behind `from` and not behind `to`, in order of their ends. With
 * `certainOnly` the others need not be among them.
 */
export type Finder = (
  bytes: Uint8Array,
  from: number,
  to: number,
  certainOnly: boolean,
  onHit: (anchor: number, end: number, start: number) => void,
) => void;

export interface PrefilterEngine {
  readonly find: Finder;
  /** Where whoever reads a text may put it (from its beginning on): there it is looked at without being copied. */
  readonly home: Buffer;
  /** Room in the same memory for `randomFinders`; null where there is none. */
  readonly room: Room | null;
}

/**
 * Makes the function that looks for the anchors; it is to be used for one text after the other.
 *
 * @param owners so that anchors may be left out of which none of their owners would be asked
 */
export function createFinder(
  prefilter: Prefilter,
  machine: Machine | null = prefilter.machine ?? startMachine(),
  owners?: Owners,
): PrefilterEngine {
  if (machine !== null) return machineFinder(prefilter, machine, owners);
  return { find: plainFinder(prefilter), home: Buffer.alloc(homeSize + 1), room: null };
}
