import { posix } from 'node:path';
import { usageError } from '../errors.ts';
import { isIgnored } from '../git/isIgnored.ts';
import type { Repository } from '../git/repository.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { secretFile } from '../remedy/secretFile.ts';
import { editDraft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { appended } from './envText.ts';

/**
 * Plans that git ignores a file and does not track it. The ignore line goes into the `.gitignore` beside the file where
 * there is one, else into the one at the top.
 *
 * @throws a usage error where that `.gitignore` cannot be edited
 */
export async function keepOut(path: string, repository: Repository, drafts: Drafts): Promise<void> {
  const draft = await drafts.open(path);
  if (draft.index?.entry) {
    draft.untrack = true;
    draft.why.add(messages.untracked);
  }
  if (await isIgnored(repository, path)) return;
  const beside = posix.join(posix.dirname(path), '.gitignore');
  const isBeside = !path.includes('/') || (await drafts.open(beside)).work !== null;
  const ignore = await drafts.open(isBeside ? beside : '.gitignore', true);
  ignore.kind = 'ignore';
  const line = isBeside ? patternIn(posix.basename(path)) : patternIn(path);
  const edits = (text: string) => (text.split(/\r?\n/).includes(line) ? [] : appended(text, [line]));
  if (!editDraft(ignore, edits) || ignore.work === null) throw usageError(messages.notEditable(ignore.path));
}

/** A pattern of `.gitignore` for a path: https://git-scm.com/docs/gitignore#_pattern_format */
const patternIn = (path: string): string =>
  secretFile(path)?.ignore ?? `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
