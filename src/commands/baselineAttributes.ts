import { baselinePath, type PolicyFiles, policyFolder } from '../policy/policyFiles.ts';

export const attributesPath = `${policyFolder}/.gitattributes`;

/** Two branches that both take lines out, or add some, merge without a conflict: https://git-scm.com/docs/gitattributes */
const attributes = 'baseline merge=union';

/** The attributes file with the line that a baseline needs, as one more write; none where it is there already. */
export async function baselineAttributes(
  files: PolicyFiles,
  writes: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, string>> {
  if (!writes.has(baselinePath)) return new Map();
  const exists = (await files.list()).some(({ path }) => path === attributesPath);
  const text = exists ? Buffer.from(await files.read(attributesPath)).toString('utf8') : '';
  if (text.split(/\r?\n/).includes(attributes)) return new Map();
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return new Map([[attributesPath, `${start}${attributes}\n`]]);
}

/** Whether nothing but that line stands in the file: then it goes with the baseline. */
export async function isForBaselineAlone(files: PolicyFiles): Promise<boolean> {
  if (!(await files.list()).some(({ path }) => path === attributesPath)) return false;
  return (
    Buffer.from(await files.read(attributesPath))
      .toString('utf8')
      .trim() === attributes
  );
}
