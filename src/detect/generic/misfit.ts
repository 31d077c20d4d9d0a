import { literalPrefixes } from '../literalPrefixes.ts';
import type { Rule } from '../rule.ts';

/** Tells of a value that has the form of a declared token whether its checksum is wrong. */
export type MisfitJudge = (value: string) => boolean;

/** Names of the checks that compute a published checksum. */
const checksum = /^(?:crc32|sum)-/;

/**
 * The judge for the declared rules. A value of a form that ends in a checksum is that token or nothing: where the
 * checksum is wrong, its name does not make it a secret. Values that only begin like a token (`ghs_…` of another length)
 * are not held to be misfits: providers lengthen their formats.
 */
export function misfitJudge(rules: readonly Rule[]): MisfitJudge {
  /** By the first three characters of the value. */
  const byStart = new Map<string, RegExp[]>();
  for (const rule of rules) {
    if (rule.near || !rule.checks.some((check) => checksum.test(check))) continue;
    for (const prefix of literalPrefixes(rule.regex)) {
      const start = prefix.slice(0, 3);
      const known = byStart.get(start) ?? [];
      known.push(new RegExp(`^(?:${rule.regex})$`));
      byStart.set(start, known);
    }
  }
  return (value) => byStart.get(value.slice(0, 3))?.some((format) => format.test(value)) ?? false;
}
