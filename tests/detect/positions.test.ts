import { describe, expect, test } from '@jest/globals';
import { candidatesIn, makeRule, marked, token } from './makeRule.ts';

const first = async (text: string) => (await candidatesIn(text, [marked]))[0]!;

describe('lines and columns', () => {
  test.each([
    ['line feeds', 'a\nb\n'],
    ['carriage returns and line feeds', 'a\r\nb\r\n'],
    ['carriage returns', 'a\rb\r'],
    ['one of each', 'a\r\nb\r'],
  ])('%s end lines', async (_, before) => {
    expect((await first(`${before}  ${token()}`)).parts[0]).toMatchObject({
      line: 3,
      column: 3,
      endLine: 3,
      endColumn: 27,
    });
  });

  test('an empty line counts, whatever ends it', async () => {
    expect((await first(`\n\n\r\n\r\r${token()}`)).parts[0]).toMatchObject({ line: 6, column: 1 });
  });

  test('a tab is one column, a character outside of the first plane two', async () => {
    expect((await first(`\t😀é ${token()}`)).parts[0]).toMatchObject({ column: 6 });
  });

  test('several on one line are counted from its start', async () => {
    const candidates = await candidatesIn(`é${token(1)} 😀${token(2)}`, [marked]);
    expect(candidates.map(({ parts }) => parts[0]!.column)).toEqual([2, 29]);
  });

  test('a secret of several lines ends where its last line does', async () => {
    const block = makeRule({ id: 'block', regex: 'BEGIN [^-]{1,60} END', anchors: ['begin'], maxLength: 70 });
    const [candidate] = await candidatesIn(`x\n BEGIN q7\r\nw9\r\n END\n`, [block]);
    expect(candidate!.parts[0]).toMatchObject({ line: 2, column: 2, endLine: 4, endColumn: 5 });
  });
});

describe('the lines around a secret', () => {
  test('are thirty before and three behind', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`);
    lines[59] = token();
    const { context } = await first(lines.join('\n'));
    expect(context.map(({ number }) => number)).toEqual(Array.from({ length: 34 }, (_, index) => 30 + index));
    expect(context[30]).toEqual({ number: 60, text: token(), offset: 0, cut: false });
  });

  test('end with the text: there is no line behind the last line end', async () => {
    expect((await first(`a\n${token()}\nb\n`)).context.map(({ text }) => text)).toEqual(['a', token(), 'b']);
  });

  test('are cut around the secret where they are long', async () => {
    const before = 'é '.repeat(2000);
    const { context, parts } = await first(`${before}${token()}${' x'.repeat(2000)}`);
    const [line] = context;
    expect(line!.cut).toBe(true);
    const from = parts[0]!.column - 1 - line!.offset;
    expect(line!.text.slice(from, from + 24)).toBe(token());
    expect(line!.text.length).toBeLessThan(1000);
  });
});
