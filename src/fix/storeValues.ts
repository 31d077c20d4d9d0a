import { usageError } from '../errors.ts';
import { isIgnored } from '../git/isIgnored.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { type Draft, editDraft, editVersion } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { encodedText } from './encodedText.ts';
import { appended, plainEnv, withAssignments } from './envText.ts';
import { keepOut } from './keepOut.ts';
import type { Arrival, ReadEnv } from './types.ts';

/**
 * Plans where the values go: into the `.env` of an arrival, owner-only, ignored and not tracked; their names into its
 * example; and the lines that make the program load it.
 *
 * @throws a usage error where one of these files cannot be edited: a link, a folder, no text
 */
export async function storeValues(
  arrival: Arrival,
  repository: Repository,
  drafts: Drafts,
  read: ReadEnv,
): Promise<void> {
  const { envFile, exampleFile, entries, changes } = arrival;
  const env = await drafts.open(envFile, true);
  env.kind = 'env';
  if (env.work === null) throw usageError(messages.notEditable(envFile));
  const wanted = entries.filter(({ line }) => line !== null);
  const there = read(envFile, encodedText(env.work.after)?.text ?? '');
  const missing = wanted.filter(({ name, value }) => there.get(name) !== value);
  const lines = new Map(missing.map(({ name, line }) => [name, line!]));
  const lineEnds = arrival.byShell ? 'as they are' : 'of the file';
  if (!editVersion(env.work, (text) => withAssignments(text, lines), lineEnds))
    throw usageError(messages.notEditable(envFile));
  await keepOut(envFile, repository, drafts);

  if (exampleFile !== null && wanted.some(({ exampleLine }) => exampleLine !== '')) {
    const example = await drafts.open(exampleFile, true, !(await isIgnored(repository, exampleFile)));
    const edits = (text: string) => {
      const names = plainEnv(text);
      const lines = wanted.filter(({ name }) => !names.has(name)).map(({ exampleLine }) => exampleLine);
      return appended(
        text,
        lines.filter((line) => line !== ''),
      );
    };
    editDraft(example, edits);
  }
  for (const { path, edits, why } of changes) editDraft(await openOther(drafts, path), edits, why);
}

async function openOther(drafts: Drafts, path: string): Promise<Draft> {
  const draft = await drafts.open(path, true);
  if (draft.work === null && draft.index === null) throw usageError(messages.notEditable(path));
  return draft;
}
