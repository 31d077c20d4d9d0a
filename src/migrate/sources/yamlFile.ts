import { LineCounter, parseDocument } from 'yaml';
import { usageError } from '../../errors.ts';
import { migrateMessages as messages } from '../../messages/migrate.ts';

/** A YAML or JSON file, read. */
export interface YamlFile {
  readonly value: Readonly<Record<string, unknown>>;
  /** Line of what stands at these keys; else of what it stands in. */
  lineOf(...keys: readonly (string | number)[]): number;
}

/** @throws a usage error where it is neither */
export function yamlFile(bytes: Uint8Array, file: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(Buffer.from(bytes).toString('utf8'), {
    lineCounter: counter,
    logLevel: 'silent',
    strict: false,
  });
  let value: unknown;
  try {
    value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch {
    // Its message would quote the file.
  }
  if (value === undefined) throw usageError(messages.unreadable(file));
  return {
    value: typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {},
    lineOf(...keys) {
      for (let length = keys.length; length > 0; length--) {
        const node: unknown = document.getIn(keys.slice(0, length), true);
        const range = (node as { range?: readonly number[] } | undefined)?.range;
        if (range) return counter.linePos(range[0]!).line;
      }
      return 1;
    },
  };
}

export const asTable = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
