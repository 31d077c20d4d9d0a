import { otherCopy as en } from './en/otherCopy.ts';

/** What a translation of these sentences must hold. */
export type OtherCopyMessages = typeof en;

export const otherCopyMessages: OtherCopyMessages = en;
