import type { Evidence } from './evidence.ts';
import type { Confidence, Rule } from './rule.ts';

const levels: readonly Confidence[] = ['possible', 'likely', 'certain'];

/**
 * How sure a match is. Its rule says how sure one of its form can be; what speaks against it takes a level each, unless
 * a checksum or an inner structure proves that it is no accident. A random value in the very variable that the provider's
 * tools read is sure, too.
 */
export function confidenceOf(rule: Rule, evidence: readonly Evidence[]): Confidence {
  const most = levels.indexOf(rule.confidence);
  if (evidence.some((each) => each.kind === 'check' && each.proves)) return rule.confidence;
  const against = evidence.filter((each) => !each.for).length;
  const isNamed = most === 1 && evidence.some(({ kind }) => kind === 'variable');
  return levels[Math.max(0, most + Number(isNamed && against === 0) - against)]!;
}
