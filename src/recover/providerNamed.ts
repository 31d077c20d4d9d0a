import { allRules } from '../detect/allRules.ts';
import { usageError } from '../errors.ts';
import { recoverMessages as messages } from '../messages/recover.ts';
import { nearestName } from '../nearestName.ts';
import { guideNames, guideOf } from './guideNames.ts';

/**
 * What a person typed, as the name of a guide, or of a provider that the general guide is for.
 *
 * @throws a usage error that names the nearest known one
 */
export function providerNamed(typed: string): string {
  const name = guideOf(typed.toLowerCase());
  if (guideNames.includes(name)) return name;
  const known = new Set(allRules().map(({ provider }) => provider));
  if (known.has(name)) return name;
  throw usageError(messages.unknownProvider(typed, nearestName(name, [...guideNames, ...known])));
}
