import { migrateMessages as messages } from '../messages/migrate.ts';
import type { OldItem } from './oldPolicy.ts';
import type { Outcome } from './outcome.ts';

/** So many of a kind with the same end are told one by one; of what was lost each always is. */
const mostAlike = 10;

/** What there may be thousands of. */
const manyKinds: ReadonlySet<OldItem['kind']> = new Set(['known hash', 'allowed place', 'allowed text']);

/** What became of each line, by file, for people. Ends with a line feed. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const byFile = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const own = byFile.get(outcome.item.file);
    if (own) own.push(outcome);
    else byFile.set(outcome.item.file, [outcome]);
  }
  for (const own of byFile.values()) own.sort((left, right) => left.item.line - right.item.line);
  const blocks = [...byFile].map(([file, own]) =>
    [file, ...linesOf(own).map((line) => `  ${line}`)].join('\n'),
  );
  const count = (...kinds: readonly Outcome['result']['kind'][]) =>
    outcomes.filter(({ result }) => kinds.includes(result.kind)).length;
  const summary = messages.summary(
    count('carried', 'exceptions', 'covered'),
    count('unneeded'),
    count('lost', 'by hand'),
  );
  return `${blocks.join('\n\n')}\n\n${summary}\n`;
}

function linesOf(outcomes: readonly Outcome[]): string[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { item, result } = outcome;
    const isOfMany = manyKinds.has(item.kind) && result.kind !== 'lost';
    const key = isOfMany ? `${item.kind} ${result.kind}` : `${groups.size}`;
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length <= mostAlike
      ? group.map(({ item, result }) => `${item.line}: ${whatIs(item)}: ${endOf(result)}`)
      : [togetherLine(group)],
  );
}

function togetherLine(group: readonly Outcome[]): string {
  const [{ item, result }] = group as [Outcome, ...Outcome[]];
  const what = messages.many[item.kind as keyof typeof messages.many](group.length);
  if (result.kind !== 'exceptions') return `${what}: ${endOf(result)}`;
  const count = group.reduce(
    (sum, each) => sum + (each.result.kind === 'exceptions' ? each.result.count : 0),
    0,
  );
  return `${what}: ${messages.exceptions(count, result.into)}`;
}

function whatIs(item: OldItem): string {
  const { what } = messages;
  switch (item.kind) {
    case 'pattern':
      return what.pattern(item.name);
    case 'ignored path':
      return what['ignored path'](item.expression.source);
    case 'ignored glob':
      return what['ignored path'](item.text);
    case 'allowed place':
      return what['allowed place'](item.path, item.at);
    case 'known hash':
      return what['known hash'](item.path);
    case 'marker':
      return what.marker(item.marker);
    case 'disabled':
      return what.disabled(item.what);
    case 'covered':
    case 'lost':
      return what.other(item.what);
    default:
      return what[item.kind];
  }
}

function endOf(result: Outcome['result']): string {
  switch (result.kind) {
    case 'carried': {
      const changes = [...(result.changes ?? [])].map((change) => messages.changes[change]);
      return [messages.carried(result.into), ...changes].join('; ');
    }
    case 'exceptions':
      return messages.exceptions(result.count, result.into);
    case 'by hand':
      return messages.byHand(result.into, result.text);
    case 'lost': {
      const why = messages.why[result.why];
      return messages.lost(result.detail === undefined ? why : messages.whyWith(why, result.detail));
    }
    default:
      return messages[result.kind];
  }
}
