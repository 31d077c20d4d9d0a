import { areInOrder, editedText } from '../fix/editedText.ts';
import type { Outcome, Rewrite, RewriteRequest, TextEdit } from '../fix/types.ts';
import { rewriteMessages as messages } from '../messages/rewrite.ts';
import { draftOf } from './draftOf.ts';
import { languageOf } from './languageOf.ts';
import { manualStep } from './manualStep.ts';
import { keepsOutline } from './outline.ts';
import { parserOf } from './parsers/parserOf.ts';
import type { Change, Draft, Reason } from './rewriting.ts';

/**
 * Takes the secrets out of a text, each replaced by what reads its variable in the text's own language; or says why one
 * stays, and what to do by hand. A text that parses still does afterwards: a change that would break it is refused.
 */
export async function rewrite(request: RewriteRequest): Promise<Rewrite> {
  const { path, text, secrets } = request;
  const language = languageOf(path, text);
  const draft = withoutConflicts(await draftOf(request, language));
  const parse = await parserOf(path, language);
  const parsedBefore = parse ? await parse(text) : null;

  async function holds(edits: readonly TextEdit[]): Promise<boolean> {
    if (!areInOrder(edits, text.length)) return false;
    const after = editedText(text, edits);
    if (parse && parsedBefore) return parse(after);
    // A text that does not parse is mended on its line: that its brackets match is not to be asked of it.
    return parsedBefore === false || keepsOutline(text, after, edits, language.lexicon);
  }

  const { kept, broken } = await thoseThatHold(draft.changes, holds);
  const refusals: Draft['refusals'] = [
    ...draft.refusals,
    ...broken.flatMap(({ outcomes }) => outcomes.map(({ index }) => ({ index, reason: 'syntax' as const }))),
  ];
  const outcomes: Outcome[] = secrets.map(({ name }, index) => {
    const replaced = kept.flatMap((change) => change.outcomes).find((each) => each.index === index);
    const refusal = refusals.find((each) => each.index === index);
    return replaced?.outcome ?? refused(refusal?.reason ?? 'expression', name);
  });
  const isBroken = parsedBefore === false && kept.length > 0;
  return {
    language: language.id,
    edits: editsOf(kept),
    outcomes,
    parsed: parsedBefore === null ? 'no-parser' : parsedBefore ? 'yes' : 'broken-before',
    notes: [
      ...new Set([
        ...(kept.length > 0 ? (draft.notes ?? []) : []),
        ...(isBroken ? [messages.broken(path)] : []),
      ]),
    ],
  };
}

const refused = (reason: Reason, name: string): Outcome => ({
  kind: 'refused',
  reason: messages.reason[reason],
  step: manualStep(reason, name),
});

/** The edits of all changes, what they need included, each once. */
function editsOf(changes: readonly Change[]): TextEdit[] {
  const needs = new Map(changes.flatMap((change) => [...change.needs]));
  const all = [...needs.values(), ...changes.flatMap(({ edits }) => edits)];
  const unique = new Map(all.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** All changes where the text holds with all of them; else one after the other, those with which it does. */
async function thoseThatHold(
  changes: readonly Change[],
  holds: (edits: readonly TextEdit[]) => Promise<boolean>,
): Promise<{ kept: readonly Change[]; broken: readonly Change[] }> {
  if (changes.length === 0 || (await holds(editsOf(changes)))) return { kept: changes, broken: [] };
  const kept: Change[] = [];
  const broken: Change[] = [];
  for (const change of changes) {
    if (await holds(editsOf([...kept, change]))) kept.push(change);
    else broken.push(change);
  }
  return { kept, broken };
}

/** One variable holds one value: of places that need another one, the first counts. */
function withoutConflicts(draft: Draft): Draft {
  const values = new Map<string, string>();
  const changes: Change[] = [];
  const refusals = [...draft.refusals];
  for (const change of draft.changes) {
    const isAtOdds = change.outcomes.some(
      ({ outcome: { variable, value } }) => (values.get(variable) ?? value) !== value,
    );
    if (isAtOdds) {
      for (const { index } of change.outcomes) refusals.push({ index, reason: 'conflict' });
      continue;
    }
    for (const { outcome } of change.outcomes) values.set(outcome.variable, outcome.value);
    changes.push(change);
  }
  return { ...draft, changes, refusals };
}
