import { checks as allChecks } from './checks/checks.ts';
import { checksums } from './checks/checksums.ts';
import { makers } from './checks/makers.ts';
import type { Format } from './format/node.ts';
import type { Size } from './format/pieces.ts';
import { seededRandom } from './format/random.ts';
import { type Sample, sampleOfFormat } from './format/samples.ts';

/** Of random text, a check that has no maker rejects so little that this many attempts always suffice. */
const attempts = 30;

/**
 * A made-up text of a rule's format: the same one for the same seed. For checks of inner structure, which random text
 * does not pass, the secret is made into one that does (`checks/makers.ts`).
 */
export function sampleOfSecret(
  format: Format,
  checks: readonly string[],
  seed: number,
  size: Size = 'random',
): Sample {
  const random = seededRandom(seed);
  const structural = checks.filter((name) => !Object.hasOwn(checksums, name));
  let sample = sampleOfFormat(format, random, size);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const secret = structural.reduce((text, name) => makers[name]?.(text, random) ?? text, sample.secret);
    const behind = sample.text.slice(sample.start + sample.secret.length);
    const made = { text: sample.text.slice(0, sample.start) + secret + behind, secret, start: sample.start };
    if (structural.every((name) => allChecks[name]!(secret, {}) !== null)) return made;
    sample = sampleOfFormat(format, random, size);
  }
  return sample;
}
