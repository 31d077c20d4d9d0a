import { rewriteMessages as messages } from '../../messages/rewrite.ts';
import { rewriteSites } from '../rewriteSites.ts';
import type { Draft, Reason, Task } from '../rewriting.ts';
import { merged } from '../rewriting.ts';
import { python } from './python.ts';

/** The text of a cell, and where each of its letters stands in the notebook. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly offsets: readonly number[];
  readonly isCode: boolean;
}

/**
 * Cells of a notebook hold their lines as strings of JSON; each is rewritten as the Python that it is.
 * https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export function rewriteNotebook(task: Task): Draft {
  const language = /"language"\s*:\s*"(\w+)"/.exec(task.text)?.[1] ?? 'python';
  const cells = cellsOf(task.text);
  const refusals: { index: number; reason: Reason }[] = [];
  const byCell = new Map<Cell, number[]>();
  for (const [index, { start, end }] of task.secrets.entries()) {
    const cell = cells.find((each) => each.start <= start && end <= each.end);
    if (cell?.isCode && language === 'python' && !cell.text.startsWith('%%'))
      byCell.set(cell, [...(byCell.get(cell) ?? []), index]);
    else refusals.push({ index, reason: cell ? 'notebook' : 'outputs' });
  }
  const drafts = [...byCell].map(([cell, indexes]) => rewriteCell(task, cell, indexes));
  const notes = byCell.size > 0 ? [messages.notes.notebookOutputs] : [];
  return merged([{ changes: [], refusals, notes }, ...drafts]);
}

function rewriteCell(task: Task, cell: Cell, indexes: readonly number[]): Draft {
  const inner = (offset: number) => cell.offsets.findIndex((at) => at >= offset);
  const secrets = indexes.map((index) => {
    const { start, end, name } = task.secrets[index]!;
    return { start: inner(start), end: inner(end), name };
  });
  const draft = rewriteSites({ ...task, text: cell.text, secrets }, python);
  const outer = (offset: number) => cell.offsets[offset]!;
  const edited = (edit: { start: number; end: number; text: string }) => ({
    start: outer(edit.start),
    end: edit.end === edit.start ? outer(edit.start) : outer(edit.end),
    text: JSON.stringify(edit.text).slice(1, -1),
  });
  return {
    changes: draft.changes.map(({ edits, outcomes, needs }) => ({
      edits: edits.map(edited),
      outcomes: outcomes.map(({ index, outcome }) => ({ index: indexes[index]!, outcome })),
      // Every cell needs an import of its own: they are run in any order.
      needs: new Map([...needs].map(([line, edit]) => [`${cell.start} ${line}`, edited(edit)])),
    })),
    refusals: draft.refusals.map(({ index, reason }) => ({ index: indexes[index]!, reason })),
  };
}

const source = /"source"\s*:\s*(?:\[\s*((?:"(?:\\.|[^"\\])*"\s*(?:,\s*)?)*)\]|("(?:\\.|[^"\\])*"))/g;
const string = /"((?:\\.|[^"\\])*)"/g;
const letter = /\\u[\dA-Fa-f]{4}|\\.|[^\\]/gs;

function cellsOf(text: string): Cell[] {
  return [...text.matchAll(source)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const from = start + match[0].indexOf(match[1] ?? match[2]!);
    let cell = '';
    const offsets: number[] = [];
    let last = from;
    for (const line of (match[1] ?? match[2]!).matchAll(string)) {
      const begins = from + line.index + 1;
      for (const { 0: spelled, index } of line[1]!.matchAll(letter)) {
        cell += JSON.parse(`"${spelled}"`);
        offsets.push(begins + index);
      }
      last = begins + line[1]!.length;
    }
    offsets.push(last);
    const before = text.slice(0, start);
    const kind = before.slice(Math.max(before.lastIndexOf('"cell_type"'), 0));
    const after = text.slice(end, end + 200);
    const isCode =
      /^"cell_type"\s*:\s*"code"/.test(kind) ||
      (!kind.startsWith('"cell_type"') && /^\s*,\s*"cell_type"\s*:\s*"code"/.test(after));
    return { start, end, text: cell, offsets, isCode };
  });
}
