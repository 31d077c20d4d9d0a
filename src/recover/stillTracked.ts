import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../files/writeAtomic.ts';
import type { Repository } from '../git/repository.ts';
import { trackedFiles } from '../git/trackedFiles.ts';
import { recoverMessages as messages } from '../messages/recover.ts';
import { commandIn } from '../remedy/surroundingsOf.ts';

/** Who noted a file: a recovery that is under way, or `install`, which only saw it. */
type Noted = 'recovery' | 'install';

const noteFile = ({ commonDir }: Repository) => join(commonDir, 'keyguard', 'leaked');

/** One a line: who noted it, the id of its content, its path. NUL ends a line. */
function readNotes(repository: Repository): string[] {
  try {
    return readFileSync(noteFile(repository), 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}

/** Notes for the hook which tracked files hold a secret. Notes of the same origin go; without any, the file goes. */
export async function noteTracked(
  repository: Repository,
  origin: Noted,
  files: Iterable<string>,
): Promise<void> {
  const wanted = new Set(files);
  const others = readNotes(repository).filter((note) => !note.startsWith(`${origin} `));
  const own = (await trackedFiles(repository)).filter(({ path }) => wanted.has(path));
  const notes = [...others, ...own.map(({ oid, path }) => `${origin} ${oid} ${path}`)];
  if (notes.length === 0) rmSync(noteFile(repository), { force: true });
  else await writeAtomic(noteFile(repository), notes.map((note) => `${note}\0`).join(''), { mode: 0o600 });
}

/**
 * For the hook: the commit leaves a file with an old secret in git although it may look as if it had been taken out,
 * as after `git rm --cached FILE` and `git add .`. No difference shows that, so it is looked up in the notes. While a
 * recovery is under way it is said at each commit; otherwise where the commit suggests that somebody tried: it changes
 * nothing at all, or a `.gitignore`.
 *
 * @param changed paths that the commit changes
 * @returns lines for people, empty where there is nothing to say; never an error, for the commit has been checked
 */
export async function stillTracked(repository: Repository, changed: readonly string[]): Promise<string> {
  try {
    const isTry = changed.length === 0 || changed.some((path) => /(^|\/)\.gitignore$/.test(path));
    const notes = new Set(readNotes(repository));
    const tracked = (await trackedFiles(repository)).filter(
      ({ oid, path }) =>
        notes.has(`recovery ${oid} ${path}`) || (isTry && notes.has(`install ${oid} ${path}`)),
    );
    if (tracked.length === 0) return '';
    const command = await commandIn(repository.root);
    return tracked.map(({ path }) => messages.stillTracked(path, command)).join('');
  } catch {
    return '';
  }
}
