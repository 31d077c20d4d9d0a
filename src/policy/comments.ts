/** A comment of one line. */
export interface Comment {
  /** What it says, without its signs. */
  readonly text: string;
  /** Where that starts, in UTF-16 units from 0. */
  readonly start: number;
  /** Whether nothing else stands on its line. */
  readonly alone: boolean;
}

/** How a comment starts, and what ends it before the end of the line; the longer of two that start alike first. */
const kinds: readonly (readonly [opens: string, closes: string])[] = [
  ['<!--', '-->'],
  ['<%--', '--%>'],
  ['<%#', '%>'],
  ['<#', '#>'],
  ['{{!--', '--}}'],
  ['{{!', '}}'],
  ['{{/*', '*/}}'],
  ['{#', '#}'],
  ['{/*', '*/}'],
  ['{-', '-}'],
  ['/*', '*/'],
  ['(*', '*)'],
  ['@*', '*@'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['//', ''],
  ['--', ''],
  ['::', ''],
  ['..', ''],
  ['#', ''],
  [';', ''],
  ['%', ''],
  ['REM', ''],
  ['dnl', ''],
  // A line within a block comment.
  ['*', '*/'],
];

const escapeRegex = (text: string) => text.replaceAll(/[^A-Za-z]/g, '\\$&');
const opening = new RegExp(
  kinds.map(([opens]) => (/\w/.test(opens) ? `\\b${opens}\\b` : escapeRegex(opens))).join('|'),
  'gi',
);

/**
 * Everything on a line that may be a comment in some language: `#` in a string counts too, which is why a marker must
 * follow the sign at once. Overlapping readings are all given.
 */
export function commentsIn(line: string): Comment[] {
  const comments: Comment[] = [];
  /** Up to where the line is comment from its start. */
  let aloneUntil = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(line); match; match = opening.exec(line)) {
    const [opens, closes] = kinds.find(([sign]) => sign.toLowerCase() === match[0].toLowerCase())!;
    const signs = /^[-!*#;%/=]*\s*/.exec(line.slice(opening.lastIndex))![0];
    const start = opening.lastIndex + signs.length;
    const end = closes === '' ? -1 : line.indexOf(closes, start);
    const text = line.slice(start, end === -1 ? line.length : end).trimEnd();
    const ends = end === -1 ? line.length : end + closes.length;
    // A sign or two may come first: `-#` of Haml.
    const leads = match.index < aloneUntil || /^[\s\-!*]*$/.test(line.slice(0, match.index));
    if (leads) aloneUntil = Math.max(aloneUntil, ends);
    comments.push({ text, start, alone: leads && line.slice(ends).trim() === '' });
    opening.lastIndex = Math.max(start, match.index + opens.length);
  }
  return comments;
}

/** Formats in which nothing is a comment, by the ending of their names. */
const withoutComments =
  /\.(?:json|jsonl|ndjson|geojson|ipynb|webmanifest|har|map|tfstate|tfstate\.backup|csv|tsv|sqlite|db)$/i;

export const hasComments = (file: string): boolean => !withoutComments.test(file);
