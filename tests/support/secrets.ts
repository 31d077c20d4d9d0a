import { formatOf } from '../../src/detect/format/formatOf.ts';
import type { Size } from '../../src/detect/format/pieces.ts';
import type { Sample } from '../../src/detect/format/samples.ts';
import { sampleOfSecret } from '../../src/detect/sampleOfSecret.ts';
import { declared } from './patterns.ts';

/** A made-up text that the rule finds, with the secret in it. The same seed gives the same text. */
export function sampleTextOf(ruleId: string, seed = 1, size: Size = 'random'): Sample {
  const entry = declared.get(ruleId);
  if (entry === undefined) throw new Error(`there is no rule ${ruleId}`);
  return sampleOfSecret(formatOf(entry.secret), entry.rule.checks, seed, size);
}

/** A made-up secret of the rule's format: `sampleOf('github-personal-access-token')`. */
export const sampleOf = (ruleId: string, seed = 1): string => sampleTextOf(ruleId, seed).secret;

/** A made-up AWS key pair whose id stands for an account. */
export const awsKeyPair = (seed = 1): { readonly id: string; readonly secret: string } => ({
  id: sampleOf('aws-access-key-id', seed).replace(/^..../, 'AKIA'),
  secret: sampleOf('aws-secret-access-key', seed),
});
