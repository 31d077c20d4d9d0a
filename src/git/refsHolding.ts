import { runGit } from './runGit.ts';

/** So many commits are named in one call. */
const atOnce = 100;

/**
 * Full names of the refs that have one of these commits in their history, or that name one of these objects. Sorted.
 * https://git-scm.com/docs/git-for-each-ref
 */
export async function refsHolding(
  cwd: string,
  commits: ReadonlySet<string>,
  objects: ReadonlySet<string>,
): Promise<string[]> {
  const refs = new Set<string>();
  const all = [...commits];
  for (let start = 0; start < all.length; start += atOnce) {
    const contains = all.slice(start, start + atOnce).map((commit) => `--contains=${commit}`);
    const { stdout } = await runGit(['for-each-ref', '--format=%(refname)', ...contains], { cwd });
    for (const name of lines(stdout)) refs.add(name);
  }
  for (const name of await directRefs(cwd, objects)) refs.add(name);
  return [...refs].sort();
}

/** An annotated tag with such an object as its message, and refs of a blob or a tree, which have no history. */
async function directRefs(cwd: string, objects: ReadonlySet<string>): Promise<string[]> {
  const format = '--format=%(objectname) %(objecttype) %(*objecttype) %(refname)';
  const { stdout } = await runGit(['for-each-ref', format], { cwd });
  const found: string[] = [];
  for (const line of lines(stdout)) {
    const [oid = '', type = '', peeled = '', ...name] = line.split(' ');
    const ends = peeled === '' ? type : peeled;
    const holds =
      objects.has(oid) || ((ends === 'blob' || ends === 'tree') && (await reaches(cwd, oid, objects)));
    if (holds) found.push(name.join(' '));
  }
  return found;
}

async function reaches(cwd: string, oid: string, objects: ReadonlySet<string>): Promise<boolean> {
  const { stdout } = await runGit(['rev-list', '--objects', '--missing=print', oid], { cwd });
  return lines(stdout).some((line) => objects.has(line.split(' ', 1)[0]!));
}

const lines = (output: Buffer) => output.toString('utf8').split('\n').filter(Boolean);
