import type { ContextLine, Part } from '../detect/candidate.ts';
import type { Finding } from '../policy/finding.ts';

/** The parts that stand on some lines of a file, in order of their place, each once. */
export type PartsOnLines = (file: string, lines: readonly ContextLine[]) => ReadonlySet<Part>;

/** Makes the parts of all findings known by the lines that they stand on: a dump has thousands of them. */
export function partsByLine(findings: readonly Finding[]): PartsOnLines {
  const files = new Map<string, Map<number, Part[]>>();
  for (const { file, parts } of findings) {
    const lines = files.get(file) ?? new Map<number, Part[]>();
    files.set(file, lines);
    for (const part of parts) {
      for (let line = part.line; line <= part.endLine; line++) {
        const others = lines.get(line);
        if (others) others.push(part);
        else lines.set(line, [part]);
      }
    }
  }
  return (file, lines) => new Set(lines.flatMap(({ number }) => files.get(file)?.get(number) ?? []));
}
