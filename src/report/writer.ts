import picocolors from 'picocolors';
import { commitsMessages } from '../messages/commits.ts';
import { titlesMessages } from '../messages/titles.ts';
import { bySecret } from '../policy/bySecret.ts';
import { type Finding, messageFile } from '../policy/finding.ts';
import { type Advice, advise } from '../remedy/advise.ts';
import { type Concealer, createConcealer } from '../remedy/conceal.ts';
import { type PartsOnLines, partsByLine } from '../remedy/partsByLine.ts';
import { printable } from '../terminal.ts';
import type { Report } from './report.ts';

export interface TextOptions {
  /** Every finding in full, not just the first ten. */
  readonly all: boolean;
  /** Why each finding is one. */
  readonly explain: boolean;
  readonly colour: boolean;
  /** What to type for `keyguard` in this repository. */
  readonly command: string;
  /** Names of environment variables that the repository already uses. */
  readonly repositoryNames: readonly string[];
  /** Where the person is, from the top of the work tree; empty for the top. */
  readonly folder: string;
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
  /** The name of a finding's file, fit to be shown. */
  readonly file: (name: string) => string;
  /** Path and line of a finding, as editors make a link of them. */
  readonly place: (finding: Finding) => string;
  /** What a finding is: its title, and the roles of its further parts and of what belongs to it on other lines. */
  readonly what: (finding: Finding) => string;
  /** `place` with the column. */
  readonly placeInLine: (finding: Finding) => string;
  /** Whether one of the same rule blocks in another file, so that an exception for this file is not all. */
  readonly inSeveralFiles: (finding: Finding) => boolean;
  /** Whether no repository is around what was looked at. */
  readonly isOutside: boolean;
  /** Whether the report ends with what undoes the commits. */
  readonly saysUndo: boolean;
  /** The command that shows the report again; empty where there is none. */
  readonly again: string;
}

function inSeveralFiles(findings: readonly Finding[]): Writer['inSeveralFiles'] {
  let several: Set<Finding> | undefined;
  return (finding) => {
    several ??= new Set(
      bySecret(
        findings.filter(({ blocks }) => blocks),
        ({ rule }) => rule,
      )
        .filter((places) => places.some(({ fingerprint }) => fingerprint !== places[0].fingerprint))
        .flat(),
    );
    return several.has(finding);
  };
}

export function createWriter(
  { command, findings, again, undo, isOutside = false }: Report,
  options: TextOptions,
): Writer {
  const concealer = createConcealer(findings.flatMap((finding) => finding.parts));
  const oneLine = (text: string) => printable(text).replaceAll('\n', '\\n');
  const safe = (text: string) => oneLine(concealer.text(text));
  const file = (name: string) =>
    name === messageFile ? commitsMessages.messageFile : oneLine(concealer.path(name));
  const inCommit = ({ commit }: Finding, place: string) =>
    commit ? commitsMessages.inCommit(place, commit.oid.slice(0, 10), safe(commit.subject)) : place;
  const placeOf = (finding: Finding, position: string) =>
    inCommit(
      finding,
      finding.file === messageFile
        ? commitsMessages.inMessage(finding.parts[0]!.line, finding.commit !== undefined)
        : `${file(finding.file)}:${position}`,
    );
  const usual = command === 'staged' ? '--staged' : command === 'scan' ? 'scan .' : '';
  const shown = again ?? usual;
  return {
    options,
    colours: picocolors.createColors(options.colour),
    concealer,
    advice: advise(findings, options),
    partsOnLines: partsByLine(findings),
    safe,
    place: (finding) => placeOf(finding, `${finding.parts[0]!.line}`),
    placeInLine: (finding) => placeOf(finding, `${finding.parts[0]!.line}:${finding.parts[0]!.column}`),
    inSeveralFiles: inSeveralFiles(findings),
    file,
    isOutside,
    saysUndo: undo !== undefined,
    what: ({ title, parts, related = [] }) => {
      // What stands on the lines that are shown needs no mention.
      const elsewhere = related.filter(({ line }) => parts.every((part) => part.line !== line));
      const roles = [...parts.slice(1), ...elsewhere].map(({ role }) => role);
      return titlesMessages.withRoles(title, [...new Set(roles)]);
    },
    again: shown === '' ? '' : `${options.command} ${shown}`,
  };
}
