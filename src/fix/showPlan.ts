import picocolors from 'picocolors';
import type { ContextLine, Part } from '../detect/candidate.ts';
import type { RuleSet } from '../detect/ruleSet.ts';
import { scanText } from '../detect/scanText.ts';
import { fixMessages as messages } from '../messages/fix.ts';
import { type Concealer, createConcealer } from '../remedy/conceal.ts';
import { displayWidth } from '../report/displayWidth.ts';
import { excerpt } from '../report/excerpt.ts';
import { printable } from '../terminal.ts';
import { encodedText } from './encodedText.ts';
import { plainEnv } from './envText.ts';
import { type DiffLine, hunks } from './hunks.ts';
import type { FixPlan, PathChange } from './plan.ts';

interface Options {
  readonly colour: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

/** Longer stretches of a change are shown by their first and last lines. */
const linesAtMost = 12;

/**
 * The plan for people: the differences, without any secret, and what stays as it is. Ends with a line feed.
 *
 * @param ruleSet finds what has to be hidden in the lines around a change
 */
export async function showPlan(plan: FixPlan, ruleSet: RuleSet, options: Options): Promise<string> {
  const concealer = createConcealer(plan.secrets);
  const colours = picocolors.createColors(options.colour);
  const safe = (text: string) => printable(concealer.text(text)).replaceAll('\n', '\\n');
  const blocks: string[][] = [];
  // The sources first: they are what the person knows.
  const inOrder = [...plan.changes].sort((a, b) => Number(b.kind === 'other') - Number(a.kind === 'other'));
  for (const change of inOrder) blocks.push(await showChange(change));
  if (plan.left.length > 0) {
    blocks.push([
      colours.yellow(messages.leftTitle),
      ...plan.left.flatMap(({ path, line, reason, step }) => {
        const place = `  ${colours.bold(`${safe(path)}:${line}`)}  `;
        // Some steps begin with what the reason says.
        const isSaid = step.startsWith(reason.slice(0, -1));
        return isSaid ? [`${place}${safe(step)}`] : [`${place}${safe(reason)}`, `    ${safe(step)}`];
      }),
    ]);
  }
  if (plan.notes.length > 0) blocks.push(plan.notes.map((note) => safe(note)));
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');

  async function showChange(change: PathChange): Promise<string[]> {
    const { path, kind, work, index } = change;
    const head = `${colours.bold(safe(path))}  ${colours.dim(`(${whereOf(change).join('; ')})`)}`;
    if (kind === 'env')
      return [head, ...namesAdded(change).map((name) => colours.green(`  + ${safe(name)}=********`))];
    if (index && index.after === null) return [head];
    const staged = index?.after ? await difference(path, bytesOf(index.before), index.after.bytes) : [];
    const inWork = work ? await difference(path, bytesOf(work.before), work.after.bytes) : [];
    if (staged.length === 0 || inWork.length === 0 || staged.join('\n') === inWork.join('\n'))
      return [head, ...(staged.length > 0 ? staged : inWork)];
    const title = (text: string) => colours.dim(`  ${text}`);
    return [head, title(messages.inIndex), ...staged, title(messages.inWork), ...inWork];
  }

  async function difference(path: string, before: Buffer, after: Buffer): Promise<string[]> {
    const parts = { '-': await partsIn(path, before), '+': await partsIn(path, after) };
    const groups = hunks(encodedText(before)?.text ?? '', encodedText(after)?.text ?? '');
    const width = String(Math.max(0, ...groups.flat().map(({ number }) => number))).length;
    return groups.flatMap((group, at) => [
      ...(at > 0 ? [colours.dim(`  ${' '.repeat(width + 2)} | ...`)] : []),
      ...shortened(group).map((line) => {
        const gutter = `  ${line.sign} ${String(line.number).padStart(width)} | `;
        const found = parts[line.sign === '+' ? '+' : '-'];
        const columns = Math.max(40, options.columns - gutter.length);
        const text = conceal(line, found, concealer, columns, changeIn(line, group));
        const shown = `${gutter}${text}`.trimEnd();
        return line.sign === '-' ? colours.red(shown) : line.sign === '+' ? colours.green(shown) : shown;
      }),
    ]);
  }

  async function partsIn(path: string, bytes: Buffer): Promise<Part[]> {
    return (await scanText([bytes], ruleSet, { path })).candidates.flatMap((candidate) => candidate.parts);
  }
}

/** Where a new line begins to differ from the one that it replaces. */
function changeIn(line: DiffLine, group: readonly DiffLine[]): number {
  if (line.sign !== '+') return 0;
  const place = group.filter(({ sign }) => sign === '+').indexOf(line);
  const old = group.filter(({ sign }) => sign === '-')[place]?.text ?? '';
  let at = 0;
  while (at < line.text.length && line.text[at] === old[at]) at++;
  return at;
}

/** A line of up to two rows is shown whole. */
function conceal(
  line: DiffLine,
  parts: readonly Part[],
  concealer: Concealer,
  columns: number,
  around: number,
): string {
  const context: ContextLine = { number: line.number, text: line.text, offset: 0, cut: false };
  const on = parts.filter((part) => part.line <= line.number && line.number <= part.endLine);
  const { text } = excerpt(context, on, on, concealer, Infinity);
  return displayWidth(text) <= 2 * columns ? text : excerpt(context, on, on, concealer, columns, around).text;
}

/** A private key is many lines: its first and last ones tell enough. */
function shortened(lines: readonly DiffLine[]): DiffLine[] {
  const removed = lines.filter(({ sign }) => sign === '-');
  if (removed.length <= linesAtMost) return [...lines];
  const hidden = new Set(removed.slice(3, -1));
  return lines.flatMap((line) =>
    !hidden.has(line) ? [line] : line === removed[3] ? [{ ...line, text: '...' }] : [],
  );
}

const bytesOf = (side: { readonly bytes: Buffer } | null): Buffer => side?.bytes ?? Buffer.alloc(0);

/** What kind of change it is, in a few words. */
function whereOf({ kind, work, index, why }: PathChange): readonly string[] {
  const isNew = work?.before === null;
  if (kind === 'env') return [isNew ? messages.newOwnerOnly : messages.ownerOnly, ...(index ? why : [])];
  if (index && index.after === null) return why;
  const place = work && index ? messages.inBoth : index ? messages.onlyInIndex : messages.onlyInWork;
  return [isNew ? messages.newFile(index !== null) : place, ...why];
}

function namesAdded({ work }: PathChange): string[] {
  const before = plainEnv(bytesOf(work?.before ?? null).toString());
  const after = plainEnv(bytesOf(work?.after ?? null).toString());
  return [...after].filter(([name, value]) => before.get(name) !== value).map(([name]) => name);
}
