import { expect, test } from '@jest/globals';
import { editedText } from '../../src/fix/editedText.ts';
import { plainEnv, withAssignments } from '../../src/fix/envText.ts';

const added = (text: string, lines: Readonly<Record<string, string>>) =>
  editedText(text, withAssignments(text, new Map(Object.entries(lines))));

test('a line comes to the end, behind a line end', () => {
  expect(added('', { A: 'A=1' })).toBe('A=1\n');
  expect(added('X=1', { A: 'A=1', B: 'B=2' })).toBe('X=1\nA=1\nB=2\n');
  expect(added('# c\nX=1\n\n', { A: 'A=1' })).toBe('# c\nX=1\n\nA=1\n');
});

test('a name with nothing behind it is filled in; its comment stays', () => {
  expect(added('A=\nB=2\n', { A: 'A=1' })).toBe('A=1\nB=2\n');
  expect(added('export A="" # the key\nB=2\n', { A: 'A=1' })).toBe('A=1 # the key\nB=2\n');
});

test('an assignment inside of a value is none', () => {
  const text = 'KEY="-----BEGIN\nA=\n-----END"\n';
  expect([...plainEnv(text).keys()]).toEqual(['KEY']);
  expect(added(text, { A: 'A=1' })).toBe(`${text}A=1\n`);
});

test('values are read as most loaders do', () => {
  const text = 'A=one # two\nB="x\\ny" \nC=\'$x #\'\n  export D = 4\nA2=a#b\n#E=5\n';
  expect(Object.fromEntries(plainEnv(text))).toEqual({ A: 'one', B: 'x\ny', C: '$x #', D: '4', A2: 'a#b' });
});
