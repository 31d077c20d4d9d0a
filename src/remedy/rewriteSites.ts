import type { Replaced, TextEdit } from '../fix/types.ts';
import type { Edit, Idiom, Language, Outcome, Role, Site } from './language.ts';
import { isWhole } from './language.ts';
import type { Spelling } from './lexicon.ts';
import { literalValue } from './literalValue.ts';
import { type Place, placesIn } from './placesIn.ts';
import { refined } from './refined.ts';
import type { Change, Draft, Reason, Task } from './rewriting.ts';
import { type Token, tokensOf } from './tokensOf.ts';

/** What a language's own rewriter knows better than its lexicon does. */
export interface Knowledge {
  /** Strings and comments, where a parser has found them. */
  readonly tokens?: readonly Token[];
  readonly roleOf?: (token: Token) => Role | undefined;
  readonly idiom?: Idiom | undefined;
  /** What to do at a place instead of what the language does. */
  readonly replace?: (site: Site, place: Place) => Outcome | null;
  /** Who hands the value over, where it is not the environment. */
  readonly from?: (name: string) => Pick<Replaced, 'variable' | 'from' | 'setUp'>;
  /** The value of a whole scalar, where a parser has read it. */
  readonly wholeValue?: (place: Place, raw: string) => string | null;
}

const fromEnvironment = (name: string) => ({ variable: name, from: 'env', setUp: [] }) as const;

/** Replaces each literal by what its language has for it. */
export function rewriteSites(task: Task, language: Language, knowledge: Knowledge = {}): Draft {
  const { text, path, secrets } = task;
  const tokens = knowledge.tokens ?? tokensOf(text, language.lexicon);
  const code = codeOnly(text, tokens);
  const from = knowledge.from ?? fromEnvironment;
  const changes: Change[] = [];
  const refusals: { index: number; reason: Reason }[] = [];

  for (const place of placesIn(text, tokens, secrets, language.lexicon.adjoining)) {
    const refuse = (reason: Reason) => {
      for (const { index } of place.secrets) refusals.push({ index, reason });
    };
    if (place.token?.kind === 'comment') {
      refuse('comment');
      continue;
    }
    const site = siteAt(place, task, code, knowledge, path);
    const outcome = knowledge.replace?.(site, place) ?? language.replace(site);
    if ('supplier' in outcome) {
      refuse(outcome.supplier);
      continue;
    }
    const values = valuesAt(site, place, language, knowledge);
    const unfit = unfitness(site, values);
    if (unfit || values === null) {
      refuse(unfit ?? 'spelling');
      continue;
    }
    const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
    const shifted = (edits: readonly Edit[] | undefined, by: number): TextEdit[] =>
      (edits ?? []).map((edit) => ({ start: edit.start + by, end: edit.end + by, text: edit.code }));
    const edits = [
      ...shifted(outcome.above, 0),
      ...shifted(outcome.head, lineStart),
      ...refined(text, { start: place.start, end: place.end, text: outcome.code }, site),
    ];
    const needs = new Map<string, TextEdit>();
    for (const line of outcome.needs ?? []) {
      const insertion = language.place?.(line, code);
      if (insertion) needs.set(line, { start: insertion.at, end: insertion.at, text: insertion.text });
    }
    const outcomes = place.secrets.map(({ index }, at) => ({
      index,
      outcome: { kind: 'replaced', value: values[at]!, ...from(secrets[index]!.name) } as const,
    }));
    changes.push({ edits, outcomes, needs });
  }
  return { changes, refusals };
}

function siteAt(place: Place, task: Task, code: string, knowledge: Knowledge, file: string): Site {
  const { text, secrets } = task;
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const nextLine = text.indexOf('\n', place.end);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const role = place.token && knowledge.roleOf?.(place.token);
  return {
    file,
    token: place.token,
    body: place.body,
    holes: place.secrets.map(({ index, start, end }) => ({ start, end, name: secrets[index]!.name })),
    head: text.slice(lineStart, place.start),
    tail: text.slice(place.end, lineEnd).replace(/\r$/, ''),
    above: code.slice(0, lineStart),
    below: code.slice(Math.min(lineEnd + 1, code.length)),
    ...(role && { role }),
    ...(knowledge.idiom && { idiom: knowledge.idiom }),
  };
}

/** A text in which comments and strings of several lines are blank; offsets stay. */
function codeOnly(text: string, tokens: readonly Token[]): string {
  let code = '';
  let at = 0;
  for (const { kind, start, end, open, close } of tokens) {
    if (start < at) continue;
    const isBlank = kind === 'comment' || text.slice(start, end).includes('\n');
    if (!isBlank) continue;
    const [from, to] = kind === 'string' ? [start + open.length, end - close.length] : [start, end];
    code += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return code + text.slice(at);
}

const asItStands: Spelling = { escape: '\\', escapes: '' };

/** What the variables have to hold, one for each secret of the place; null where that is not known. */
function valuesAt(
  site: Site,
  place: Place,
  language: Language,
  knowledge: Knowledge,
): readonly string[] | null {
  const { token } = place;
  const spelling = token?.spelling ?? (token ? asItStands : (language.bare ?? asItStands));
  const values = place.secrets.map(({ start, end }) => {
    const isAll = token?.kind === 'string' && isWhole(site);
    const raw = isAll ? place.body : place.body.slice(start, end);
    const known = knowledge.wholeValue?.(place, raw);
    if (known !== undefined && known !== null) return known;
    const text = token && raw.includes('\n') ? withoutIndentation(raw, place, spelling, isAll) : raw;
    return text === null ? null : literalValue(text.replaceAll('\r\n', '\n'), spelling, token?.close);
  });
  return values.includes(null) ? null : (values as string[]);
}

/** Lines of a text whose indentation is not part of the value: `<<~NAME`, `"""` of Java, Swift, C# and Elixir. */
function withoutIndentation(raw: string, place: Place, spelling: Spelling, isAll: boolean): string | null {
  const lines = raw.split('\n');
  const { open, kind } = place.token!;
  if (kind === 'heredoc') {
    if (/^<<-/.test(open)) return lines.some((line) => line.startsWith('\t')) ? null : raw;
    if (!/^<<[~<]/.test(open)) return raw;
    const indent = indentOf(place.body.split('\n'));
    const isDeep = lines.slice(1).every((line) => line === '' || indentOf([line]) === indent);
    return isDeep ? [lines[0], ...lines.slice(1).map((line) => line.slice(indent))].join('\n') : null;
  }
  if (!spelling.dedent) return raw;
  if (!isAll || lines[0]!.trim() !== '' || lines.length < 2) return null;
  const closing = lines.at(-1)!;
  if (closing.trim() !== '') return null;
  const indent = indentOf([...lines.slice(1, -1), `${closing}x`]);
  const value = lines.slice(1, -1).map((line) => line.slice(indent).trimEnd());
  return value.join('\n') + (spelling.dedent === 'with last line end' ? '\n' : '');
}

const indentOf = (lines: readonly string[]) =>
  lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, /^[ \t]*/.exec(line)![0].length), Number.POSITIVE_INFINITY);

/** A string that is filled by a function or an operator: what is put into it must not look like a mark of it. */
const filler = /\b\w*(?:format|printf|Format|Printf|Errorf|Sprint)\w*!?\s*\($/;
const filledBehind = /^\s*(?:%|\.\s*(?:format|formatted)\b|\.\s*stripMargin)/;

function unfitness(site: Site, values: readonly string[] | null): Reason | null {
  if (values?.some((value) => value.includes('\0'))) return 'zero';
  const isPattern = filler.test(site.head) || filledBehind.test(site.tail);
  if (isPattern && !isWhole(site) && values?.some((value) => /[%{}|]/.test(value))) return 'pattern';
  return site.role === 'literal'
    ? 'constant'
    : site.role === 'tagged' && !isWhole(site)
      ? 'expression'
      : null;
}
