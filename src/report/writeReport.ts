import { personFolder } from '../git/personFolder.ts';
import { surroundingsOf } from '../remedy/surroundingsOf.ts';
import { wantsColour, writeError, writeOutput } from '../terminal.ts';
import { columnsOf } from './columnsOf.ts';
import { jsonReport } from './jsonReport.ts';
import type { Report } from './report.ts';
import { textReport } from './textReport.ts';

/** How findings are to be reported: the options that all commands which report some share. */
export interface Reporting {
  readonly format: 'text' | 'json';
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  /** Why each of them is one. */
  readonly explain: boolean;
}

/** Writes a report: JSON to standard output for programs, text to standard error for people. */
export async function writeReport(report: Report, { format, all, explain }: Reporting): Promise<void> {
  const { command, repositoryNames } = await surroundingsOf(report.root);
  if (format === 'json') {
    writeOutput(jsonReport(report, repositoryNames, explain));
    return;
  }
  const colour = wantsColour(process.stderr);
  const columns = columnsOf(process.stderr);
  const folder = personFolder(report.root);
  writeError(textReport(report, { all, explain, colour, command, repositoryNames, folder, columns }));
}
