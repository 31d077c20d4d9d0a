import type { Candidate, ContextLine, Part } from '../../../src/detect/candidate.ts';

/** A secret to look for in a text: which rule has found which value. */
export interface Found {
  readonly rule: string;
  readonly value: string;
}

/** Candidates as a scan of `text` gives them: one for each group, at the first place of each value. */
export function candidatesIn(text: string, ...groups: readonly (readonly Found[])[]): Candidate[] {
  const context = contextOf(text);
  return groups.map((group) => {
    const parts = group.map((found) => partIn(text, found));
    return {
      rule: parts[0]!.rule,
      provider: 'test',
      title: 'Test secret',
      confidence: 'certain',
      env: 'TEST_SECRET',
      revoke: '',
      docs: '',
      parts,
      evidence: [],
      context,
    };
  });
}

export const contextOf = (text: string): ContextLine[] =>
  text.split('\n').map((line, index) => ({ number: index + 1, text: line, offset: 0, cut: false }));

function partIn(text: string, { rule, value }: Found): Part {
  const index = text.indexOf(value);
  if (index === -1) throw new Error('the value does not stand in the text');
  const start = placeAt(text, index);
  const end = placeAt(text, index + value.length);
  return {
    rule,
    role: 'secret',
    value,
    shown: value.slice(0, 2),
    env: 'TEST_SECRET',
    facts: {},
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function placeAt(text: string, index: number) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
