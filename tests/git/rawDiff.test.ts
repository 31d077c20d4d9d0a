import { expect, test } from '@jest/globals';
import { parseRawDiff } from '../../src/git/rawDiff.ts';

const [old, next] = ['1'.repeat(40), 'a'.repeat(40)];
const sha256 = 'b'.repeat(64);
const record = (fields: string, path = 'a.txt') => Buffer.from(`:${fields}\0${path}\0`, 'latin1');

test('each record has its path, and what stood and stands there', () => {
  const zero = '0'.repeat(40);
  const output = Buffer.concat([
    record(`100644 100755 ${old} ${next} M`),
    record(`000000 120000 ${zero} ${next} A`, 'a folder/b'),
    record(`160000 000000 ${old} ${zero} D`, 'module'),
    record(`100644 100644 ${sha256} ${sha256} U`, 'c'),
  ]);
  expect(parseRawDiff(output)).toEqual([
    {
      path: 'a.txt',
      before: { oid: old, mode: '100644' },
      after: { oid: next, mode: '100755' },
      unmerged: false,
    },
    { path: 'a folder/b', before: null, after: { oid: next, mode: '120000' }, unmerged: false },
    { path: 'module', before: null, after: null, unmerged: false },
    {
      path: 'c',
      before: { oid: sha256, mode: '100644' },
      after: { oid: sha256, mode: '100644' },
      unmerged: true,
    },
  ]);
});

test.each([
  ['another first letter', Buffer.from(`100644 100644 ${old} ${next} M\0a\0`)],
  ['a mode of five digits', record(`10064 100644 ${old} ${next} M`)],
  ['a mode of letters', record(`100644 10064x ${old} ${next} M`)],
  ['a cut id', record(`100644 100644 ${old} ${next.slice(1)} M`)],
  ['a longer id', record(`100644 100644 ${old} ${next}a M`)],
  ['an id in capitals', record(`100644 100644 ${old} ${next.toUpperCase()} M`)],
  ['a score behind the status', record(`100644 100644 ${old} ${next} R100`)],
  ['a small letter for the status', record(`100644 100644 ${old} ${next} m`)],
  ['no status', record(`100644 100644 ${old} ${next}`)],
  ['a field more', record(`100644 100644 ${old} ${next} M M`)],
  ['two spaces', record(`100644  100644 ${old} ${next} M`)],
  ['no path', Buffer.from(`:100644 100644 ${old} ${next} M\0`)],
  ['a path that is cut off', Buffer.from(`:100644 100644 ${old} ${next} M\0a`)],
  ['what git traces', Buffer.from(`12:00:00 git.c:460 trace: built-in: git diff-index\n:100644`)],
])('%s stops the check', (_, output) => {
  expect(() => parseRawDiff(output)).toThrow('git wrote an incomplete record of a difference');
});
