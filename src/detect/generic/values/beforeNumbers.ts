import { blanks } from '../../../text/passOver.ts';

/** What may stand between a name and the first number of a list, besides words: what opens it, and what is passed over. */
export const beforeNumbers = { opening: '{[(', passed: `${blanks}=:;]&-` } as const;
