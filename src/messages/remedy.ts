import { remedy as en } from './en/remedy.ts';

/** What a translation of the advice's sentences must hold. */
export type RemedyMessages = typeof en;

export const remedyMessages: RemedyMessages = en;
