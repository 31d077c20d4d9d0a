import picocolors from 'picocolors';
import { reportMessages as messages } from '../messages/report.ts';
import type { Finding } from '../policy/finding.ts';
import { type Advice, advise } from '../remedy/advise.ts';
import { type Concealer, createConcealer } from '../remedy/conceal.ts';
import { type PartsOnLines, partsByLine } from '../remedy/partsByLine.ts';
import { printable } from '../terminal.ts';
import type { Report } from './report.ts';

export interface TextOptions {
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  readonly colour: boolean;
  /** What to type for `keyguard` in this repository. */
  readonly command: string;
  /** Names of environment variables that the repository already uses. */
  readonly repositoryNames: readonly string[];
  /** Width of the terminal. */
  readonly columns: number;
}

/** What the parts of a text report share. */
export interface Writer {
  readonly options: TextOptions;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  readonly concealer: Concealer;
  readonly advice: (finding: Finding) => Advice;
  readonly partsOnLines: PartsOnLines;
  /** What comes from the repository, without secrets and on one line, fit to be shown. */
  readonly safe: (text: string) => string;
  /** Path and line of a finding, as editors make a link of them. */
  readonly place: (finding: Finding) => string;
  /** What a finding is: its title, and the roles of its further parts. */
  readonly what: (finding: Finding) => string;
  /** The command that shows the report again. */
  readonly again: string;
}

export function createWriter({ command, findings }: Report, options: TextOptions): Writer {
  const concealer = createConcealer(findings.flatMap((finding) => finding.parts));
  const safe = (text: string) => printable(concealer.text(text)).replaceAll('\n', '\\n');
  return {
    options,
    colours: picocolors.createColors(options.colour),
    concealer,
    advice: advise(findings, options),
    partsOnLines: partsByLine(findings),
    safe,
    place: ({ file, parts }) => `${safe(file)}:${parts[0]!.line}`,
    what: ({ title, parts }) => messages.what(title, [...new Set(parts.slice(1).map((part) => part.role))]),
    again: `${options.command} ${command === 'scan' ? 'scan .' : '--staged'}`,
  };
}
