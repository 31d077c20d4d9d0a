import { surroundingsOf } from '../remedy/surroundingsOf.ts';
import { wantsColour, writeError, writeOutput } from '../terminal.ts';
import { jsonReport } from './jsonReport.ts';
import type { Report } from './report.ts';
import { textReport } from './textReport.ts';

/** Width to lay out for where the terminal does not say. */
const usualColumns = 100;

/** Writes a report: JSON to standard output for programs, text to standard error for people. */
export async function writeReport(
  report: Report,
  { format, all }: { readonly format: 'text' | 'json'; readonly all: boolean },
): Promise<void> {
  const { command, repositoryNames } = await surroundingsOf(report.root);
  if (format === 'json') {
    writeOutput(jsonReport(report, repositoryNames));
    return;
  }
  const colour = wantsColour(process.stderr);
  const columns = process.stderr.columns ?? usualColumns;
  writeError(textReport(report, { all, colour, command, repositoryNames, columns }));
}
