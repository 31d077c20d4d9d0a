import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In megabytes, what V8 lets new objects come to before it looks for garbage among them; it would be 16 or, from Node 24 on, 32. */
const most = 8;

let isBounded = false;

/**
 * Keeps V8 from letting garbage pile up: half of a scan's memory was that, for no gain in time. To be called now and
 * then: these flags tell V8 how to grow from now on.
 *
 * @param threads whether threads are about to be started: they begin with that size, and do not grow either
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function boundGarbage(threads = false): void {
  if (threads) for (const flag of ['min', 'max']) setFlagsFromString(`--${flag}-semi-space-size=${most}`);
  if (isBounded) return;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if (young === undefined || young.space_size < most * 1024 * 1024) return;
  isBounded = true;
  setFlagsFromString('--semi-space-growth-factor=1');
}
