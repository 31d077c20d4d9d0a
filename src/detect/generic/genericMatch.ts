import type { RawMatch } from '../rawMatch.ts';
import { genericRules } from './genericRules.ts';
import type { KeyName } from './keyName.ts';

/** A secret that only its name tells, at these offsets. */
export const genericMatch = (kind: KeyName['kind'], name: string, start: number, end: number): RawMatch => ({
  rule: genericRules[kind],
  start,
  end,
  shown: 0,
  facts: {},
  name,
});
