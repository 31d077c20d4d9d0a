import { join } from 'node:path';
import { exitCodes, incompleteError } from '../errors.ts';
import { writeAtomic } from '../files/writeAtomic.ts';
import { openRepository } from '../git/repository.ts';
import { policyReviewMessages as messages } from '../messages/policyReview.ts';
import { allowPath } from '../policy/policyFiles.ts';
import { withoutEntries } from '../policy/withoutEntries.ts';
import { writeOutput } from '../terminal.ts';
import { type ExceptionUse, exceptionUses } from './exceptionUses.ts';

interface ReviewOptions {
  /** Takes out what has expired or covers nothing; otherwise all are listed. */
  readonly prune: boolean;
  readonly format: 'text' | 'json';
  readonly cwd?: string;
}

/** So many places of an exception are named. */
const mostPlaces = 5;

/**
 * `keyguard allow --review` and `--prune`: what each exception of the work tree's allow file is good for.
 *
 * @returns the exit code
 * @throws an incomplete error where not all could be looked at, so that nothing is taken out that is needed
 */
export async function run({ prune, format, cwd = process.cwd() }: ReviewOptions): Promise<number> {
  const repository = await openRepository(cwd);
  const { bytes, rules, uses, skipped } = await exceptionUses(repository);
  if (format === 'json' && !prune) {
    writeOutput(`${JSON.stringify({ version: 1, exceptions: uses.map(record) })}\n`);
    return exitCodes.clean;
  }
  if (bytes === null || uses.length === 0) {
    writeOutput(`${bytes === null ? messages.noFile : messages.noEntries}\n`);
    return exitCodes.clean;
  }
  const unwanted = uses.filter(({ state }) => state !== 'used');
  if (!prune) {
    writeOutput(`${uses.map(described).join('\n')}\n\n${summary(uses)}\n`);
    return exitCodes.clean;
  }
  const [unread] = skipped;
  if (unread) throw incompleteError(messages.notAll(unread.file, unread.reason));
  if (unwanted.length === 0) {
    writeOutput(`${messages.nothingToPrune}\n`);
    return exitCodes.clean;
  }
  const after = withoutEntries(
    bytes,
    new Set(unwanted.map(({ entry }) => entry)),
    uses.map(({ entry }) => entry),
    rules,
  );
  await writeAtomic(join(repository.root, allowPath), after, { within: repository.root });
  const command = `git add ${repository.root === cwd ? '' : ':/'}${allowPath}`;
  writeOutput(`${unwanted.map(described).join('\n')}\n\n${messages.pruned(unwanted.length, command)}\n`);
  return exitCodes.clean;
}

function summary(uses: readonly ExceptionUse[]): string {
  const count = (state: ExceptionUse['state']) => uses.filter((use) => use.state === state).length;
  return messages.summary(uses.length, count('expired'), count('stale'));
}

function described({ entry, state, places }: ExceptionUse): string {
  const { line, value, rule, path, reason, owner, expires } = entry;
  const names = [
    ...(value === null ? [] : [messages.value]),
    ...(rule === null ? [] : [messages.rule(rule)]),
    ...(path === null ? [] : [messages.path(path)]),
  ];
  const effect =
    state === 'expired'
      ? messages.states.expired(expires!)
      : state === 'stale'
        ? messages.states.stale
        : value === null
          ? messages.states.wide(places.length)
          : messages.states.used(places.length);
  const shown = places.slice(0, mostPlaces).map((place) => messages.place(place.file, place.line));
  if (places.length > mostPlaces) shown.push(messages.more(places.length - mostPlaces));
  return [
    `${allowPath}:${line}  ${names.join(', ')}`,
    `  ${effect}${shown.length > 0 ? `: ${shown.join(', ')}` : ''}`,
    `  ${[messages.reason(reason), ...(owner === null ? [] : [messages.owner(owner)]), ...(expires === null ? [] : [messages.until(expires)])].join('; ')}`,
  ].join('\n');
}

const record = ({ entry, state, places }: ExceptionUse) => ({
  line: entry.line,
  state,
  hasValue: entry.value !== null,
  rule: entry.rule,
  path: entry.path,
  reason: entry.reason,
  owner: entry.owner,
  expires: entry.expires,
  places,
});
