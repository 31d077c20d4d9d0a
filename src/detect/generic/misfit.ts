import { literalPrefixes } from '../literalPrefixes.ts';
import type { Rule } from '../rule.ts';

/** Tells of a value that has the form of a declared token, or all but has it, whether it can be none. */
export type MisfitJudge = (value: string) => boolean;

/** Names of the checks that compute a published checksum. */
const checksum = /^(?:crc32|sum)-/;

/** A marker of so many characters is no word of another service by chance: `cnvca`, `sb_secret_`. */
const shortestMarker = 5;

/** By so many characters a token is cut short where somebody marked it with the mouse. */
const mostLost = 2;

/**
 * The judge for the declared rules. A value of a form that ends in a checksum is that token or nothing: where the
 * checksum is wrong, its name does not make it a secret. Nor is one that would be a token if one or two more characters
 * stood at its end, or if its marker were written in the case that it has: it opens nothing. Any other that begins like a
 * token (`ghs_…` of another length) is not held to be a misfit: providers lengthen their formats.
 *
 * @param rulesIn the rules without names of which an anchor stands in a text: each of their matches holds one
 */
export function misfitJudge(rulesIn: (text: string) => readonly Rule[]): MisfitJudge {
  return (value) => {
    const asked = rulesIn(value + value.slice(-1).repeat(mostLost)).filter(
      (rule) => rule.confidence === 'certain' || hasChecksum(rule),
    );
    return asked.some((rule) => literalPrefixes(rule.regex).some((marker) => misfits(value, marker, rule)));
  };
}

const hasChecksum = ({ checks }: Rule) => checks.some((check) => checksum.test(check));

function misfits(value: string, marker: string, rule: Rule): boolean {
  if (marker.length < shortestMarker && !hasChecksum(rule)) return false;
  const start = value.slice(0, marker.length);
  if (start.toLowerCase() !== marker.toLowerCase()) return false;
  const form = new RegExp(`^(?:${rule.regex})$`);
  if (start !== marker)
    return marker.length >= shortestMarker && form.test(marker + value.slice(marker.length));
  if (form.test(value)) return hasChecksum(rule);
  if (marker.length < shortestMarker) return false;
  const last = value.at(-1)!;
  for (let lost = 1; lost <= mostLost; lost++) if (form.test(value + last.repeat(lost))) return true;
  return false;
}
