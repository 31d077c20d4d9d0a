import { expect, test } from '@jest/globals';
import { textReport } from '../../src/report/textReport.ts';
import { findingIn } from '../support/findingIn.ts';
import { plainText, reportOf } from '../support/reportOf.ts';

const id = `${'AKIA'}TESTTESTTESTTEST`;
const part = { value: id, env: 'AWS_ACCESS_KEY_ID', shown: 'AKIA', role: 'key id' };

/** The line of the finding and the one with the carets, without what stands before them. */
function shown(line: string, columns = 100): string[] {
  const text = textReport(reportOf([findingIn('config.txt', line, [part])]), { ...plainText, columns });
  const lines = text.split('\n');
  const carets = lines.findIndex((each) => /\| *\s*\^+$/.test(each));
  return lines.slice(carets - 1, carets + 1).map((each) => each.slice(each.indexOf('| ') + 2));
}

// In a terminal, each of these letters is as wide as two carets.
test.each([
  [`本番キー: ${id}`, ['本番キー: AKIA********', '          ^^^^^^^^^^^^']],
  [`운영 키: ${id} (비밀)`, ['운영 키: AKIA******** (비밀)', '         ^^^^^^^^^^^^']],
  [`「${id}」`, ['「AKIA********」', '  ^^^^^^^^^^^^']],
  [`ｷｰ=${id}`, ['ｷｰ=AKIA********', '   ^^^^^^^^^^^^']],
  [`🔑 ${id}`, ['🔑 AKIA********', '   ^^^^^^^^^^^^']],
  [`\tキー\t${id}`, ['\tキー\tAKIA********', '\t    \t^^^^^^^^^^^^']],
])('carets stand under the secret in %j', (line, expected) => expect(shown(line)).toEqual(expected));

test('letters in parts take the columns of the whole ones', () => {
  const [text, carets] = shown(`${'시크릿 パスワード'.normalize('NFD')} ${id}`);
  expect(text).toBe(`${'시크릿 パスワード'.normalize('NFD')} AKIA********`);
  expect(carets).toBe(`${' '.repeat(18)}^^^^^^^^^^^^`);
});

test('a long line is cut at the width of the terminal, between letters', () => {
  const [text, carets] = shown(`${'説'.repeat(60)} ${id} ${'明'.repeat(60)}`, 80);
  expect(text).toBe(`...${'説'.repeat(19)} AKIA******** ${'明'.repeat(7)}...`);
  expect(carets).toBe(`${' '.repeat(42)}^^^^^^^^^^^^`);
});
