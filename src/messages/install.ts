import { install as en } from './en/install.ts';

/** What a translation of these sentences must hold. */
export type InstallMessages = typeof en;

export const installMessages: InstallMessages = en;
