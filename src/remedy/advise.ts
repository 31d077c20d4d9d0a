import type { ContextLine, Part } from '../detect/candidate.ts';
import type { Finding } from '../policy/finding.ts';
import { type Concealer, createConcealer, redacted } from './conceal.ts';
import type { Edit, Language, Outcome, Supplier } from './language.ts';
import { languageOf } from './languageOf.ts';
import { nameVariables } from './nameVariables.ts';
import { partsByLine } from './partsByLine.ts';
import { secretFile, type Untrack } from './secretFile.ts';
import { createSource, placesOf, type SecretPlace, type Source } from './source.ts';

/** Lines and what they become. No secret is left in either: what is not replaced is masked. */
interface Hunk {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What to do with one finding. Data only; the report puts it into words. */
export interface Advice {
  /** Of the file: `ruby`, `yaml`, … */
  readonly language: string;
  /** Name of the variable for each of the finding's parts. */
  readonly names: ReadonlyMap<Part, string>;
  /** The exact lines to write; none where the format has no way to say it, or where a line is shown in part only. */
  readonly hunks: readonly Hunk[];
  /** Lines that the new code needs elsewhere: `import os`. */
  readonly needs: readonly string[];
  /** Who has to supply the values that `hunks` do not cover. */
  readonly suppliers: readonly Supplier[];
  /** Set where the whole file is a secret and should not be in the repository at all. */
  readonly untrack: Untrack | null;
}

/** What is known of the repository. */
export interface Surroundings {
  /** Names of environment variables that it already uses: those in its `.env.example`. */
  readonly repositoryNames?: Iterable<string>;
}

/**
 * Advice for the findings of a report, each when it is asked for. They are looked at together: values share names,
 * and lines.
 */
export function advise(
  findings: readonly Finding[],
  surroundings: Surroundings = {},
): (finding: Finding) => Advice {
  const names = nameVariables(findings, surroundings.repositoryNames);
  const concealer = createConcealer(findings.flatMap((finding) => finding.parts));
  const onLines = partsByLine(findings);
  return (finding) => adviseOne(finding, onLines(finding.file, finding.context), names, concealer);
}

function adviseOne(
  finding: Finding,
  near: ReadonlySet<Part>,
  allNames: ReadonlyMap<Part, string>,
  concealer: Concealer,
): Advice {
  const source = createSource(finding.context);
  const language = languageOf(finding.file, beginnings(finding.context));
  const names = new Map(finding.parts.map((part) => [part, allNames.get(part)!]));
  const untrack = secretFile(finding.file);
  const advice = { language: language.id, names, hunks: [], needs: [], suppliers: [], untrack };
  if (untrack) return advice;

  const needs = new Set<string>();
  const suppliers = new Set<Supplier>();
  const edits: Edit[] = [];
  const touched: LineRange[] = [];
  for (const place of placesOf(source, language, [...near])) {
    const own = place.parts.some(({ part }) => names.has(part));
    const outcome = outcomeAt(place, source, finding.file, language, allNames);
    // What is to change further above is no matter of a few lines.
    if ('supplier' in outcome || outcome.above) {
      if (own) suppliers.add('supplier' in outcome ? outcome.supplier : 'constant');
      for (const { part, start, end } of place.parts) edits.push({ start, end, code: redacted(part) });
      continue;
    }
    const lineStart = source.startOfLine(place.start);
    const head = outcome.head?.map((edit) => ({
      ...edit,
      start: edit.start + lineStart,
      end: edit.end + lineStart,
    }));
    edits.push({ start: place.start, end: place.end, code: outcome.code }, ...(head ?? []));
    if (!own) continue;
    for (const line of outcome.needs ?? []) needs.add(line);
    touched.push({ first: source.lineAt(place.start), last: source.lineAt(place.end) });
  }
  if (finding.parts.some((part) => source.stretchOf(part) === null)) suppliers.add('expression');
  const hunks = merged(touched).map(({ first, last }): Hunk => {
    const lines = finding.context.slice(first, last + 1);
    return {
      line: lines[0]!.number,
      before: lines.map((line) => concealer.line(line, near).text),
      after: source.edited(first, last, edits).split('\n').map(concealer.text),
    };
  });
  return { ...advice, hunks, needs: [...needs], suppliers: [...suppliers] };
}

/** The beginnings of lines tell the language as well, however long a hostile line is. */
const beginnings = (lines: readonly ContextLine[]) => lines.map(({ text }) => text.slice(0, 200)).join('\n');

const binary = /[\0-\x08\x0e-\x1a]/;

/** What is to be done at one place; offsets in the outcome are those of the place's own texts. */
function outcomeAt(
  place: SecretPlace,
  source: Source,
  file: string,
  language: Language,
  names: ReadonlyMap<Part, string>,
): Outcome {
  const { token, start, end } = place;
  // Of a binary file no sign means what it does in a text.
  if (binary.test(source.text)) return { supplier: 'unknown' };
  if (token?.kind === 'comment') return { supplier: 'comment' };
  const inner = start + (token?.kind === 'string' ? token.open.length : 0);
  const body = source.text.slice(inner, end - (token?.close.length ?? 0));
  const holes = place.parts.map((at) => ({
    start: at.start - inner,
    end: at.end - inner,
    name: names.get(at.part)!,
  }));
  const head = source.text.slice(source.startOfLine(start), start);
  const tail = source.text.slice(end, source.endOfLine(end));
  const above = source.text.slice(0, source.startOfLine(start));
  return language.replace({ file, token, body, holes, head, tail, above });
}

interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Ranges in order, those that share a line made one. */
function merged(ranges: readonly LineRange[]): LineRange[] {
  const result: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last && range.first <= last.last)
      result[result.length - 1] = { ...last, last: Math.max(last.last, range.last) };
    else result.push(range);
  }
  return result;
}
