import type { Part } from '../detect/candidate.ts';
import type { Finding } from '../policy/finding.ts';
import { languageOf } from '../remedy/languageOf.ts';

/** A value of an example file whose variable has another value already. */
export interface Emptied {
  readonly file: string;
  readonly name: string;
}

/**
 * Values that stand in example files alone, under names that have other values already: there is nothing to keep them
 * for, and nothing reads another name.
 *
 * @param existing the values that variables have already
 * @returns by value
 */
export function onlyEmptied(
  findings: readonly Finding[],
  existing: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Emptied> {
  const emptied = new Map<string, Emptied>();
  const needed = new Set<string>();
  for (const finding of findings) {
    const isExample = languageOf(finding.file, '').id === 'dotenv';
    for (const part of finding.parts) {
      const name = isExample ? assignedName(part, finding) : '';
      const values = existing.get(name);
      if (values && !values.has(part.value)) emptied.set(part.value, { file: finding.file, name });
      else needed.add(part.value);
    }
  }
  return new Map([...emptied].filter(([value]) => !needed.has(value)));
}

/** The variable that a line of an example gives the whole of this value to; empty where it is only a piece. */
function assignedName({ line: number, column }: Part, { context }: Finding): string {
  const line = context.find((each) => each.number === number);
  const head = line && line.offset === 0 ? line.text.slice(0, column - 1) : '';
  return /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*["']?$/.exec(head)?.[1] ?? '';
}
