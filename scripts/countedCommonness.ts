import { type Commonness, slotCount, slotOf } from '../src/detect/anchors/prefilter.ts';
import { writtenTexts } from './writtenTexts.ts';

/** How often the filter is asked for each of its bits in what people write, so that anchors are found by what is rare. */
export function countedCommonness(): Commonness {
  const counts = new Uint32Array(slotCount);
  for (const text of writtenTexts())
    for (let at = 0; at + 4 <= text.length; at++) counts[slotOf(text, at)]!++;
  return (bytes, at) => counts[slotOf(bytes, at)]!;
}
