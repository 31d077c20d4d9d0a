import { report as en } from './en/report.ts';

/** What a translation of the report's sentences must hold. */
export type ReportMessages = typeof en;

export const reportMessages: ReportMessages = en;
