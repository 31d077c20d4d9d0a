import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../src/policy/policy.ts';
import { staleEntries } from '../../src/policy/staleEntries.ts';
import { markOf } from '../../src/policy/valueMark.ts';
import { candidatesIn } from './support/candidates.ts';
import { filesOf, policyOf, refusalOf, rules } from './support/policyOf.ts';

const salt = randomBytes(16);
const head = `version = 1\nsalt = "${salt.toString('base64')}"\n`;
const value = `T${randomBytes(24).toString('base64url')}`;
const other = `T${randomBytes(24).toString('base64url')}`;
let mark = '';
beforeAll(async () => {
  mark = await markOf(value, salt);
});

const entry = (fields: Readonly<Record<string, string>>) =>
  `[[allow]]\n${Object.entries(fields)
    .map(([key, text]) => `${key} = ${JSON.stringify(text)}\n`)
    .join('')}`;

/** Reasons by which values of `acme-token` may stay in a file. */
async function reasons(allow: string, file: string, ...values: string[]) {
  const policy = await policyOf(allow);
  const text = values.join('\n');
  const candidates = candidatesIn(text, ...values.map((each) => [{ rule: 'acme-token', value: each }]));
  const { parts, notices } = await policy.exceptions(file, candidates);
  return { policy, notices, reasons: parts.map(([part]) => part?.reason ?? null) };
}

describe('an entry allows what meets all that it names', () => {
  test('a value, wherever it stands', async () => {
    const allow = head + entry({ value: mark, reason: 'of the sandbox' });
    expect((await reasons(allow, 'x/y.rb', value, other)).reasons).toEqual(['of the sandbox', null]);
  });

  test('a rule', async () => {
    expect((await reasons(head + entry({ rule: 'acme-token', reason: 'r' }), 'x.rb', other)).reasons).toEqual(
      ['r'],
    );
    expect(
      (await reasons(head + entry({ rule: 'acme-secret', reason: 'r' }), 'x.rb', other)).reasons,
    ).toEqual([null]);
  });

  test('a path', async () => {
    const allow = head + entry({ path: 'tests/fixtures/**', reason: 'r' });
    expect((await reasons(allow, 'tests/fixtures/a/b.rb', other)).reasons).toEqual(['r']);
    expect((await reasons(allow, 'src/tests/fixtures/a.rb', other)).reasons).toEqual([null]);
  });

  test.each([
    ['another value', 'a.rb', 'acme-token', other],
    ['another rule', 'a.rb', 'acme-secret', value],
    ['another path', 'b.rb', 'acme-token', value],
    ['another case of the path', 'A.rb', 'acme-token', value],
  ])('of value, rule and path, not %s', async (_, file, rule, secret) => {
    const policy = await policyOf(
      head + entry({ value: mark, rule: 'acme-token', path: 'a.rb', reason: 'r' }),
    );
    const { parts } = await policy.exceptions(file, candidatesIn(secret, [{ rule, value: secret }]));
    expect(parts).toEqual([[null]]);
  });

  test('each part of a pair needs its own', async () => {
    const policy = await policyOf(head + entry({ value: mark, reason: 'r' }));
    const pair = [
      { rule: 'acme-token', value },
      { rule: 'acme-secret', value: other },
    ];
    const { parts } = await policy.exceptions('a.rb', candidatesIn(`${value} ${other}`, pair));
    expect(parts[0]!.map((part) => part?.reason ?? null)).toEqual(['r', null]);
  });

  test('its last day is the day that it names', async () => {
    for (const expires of ['"2026-06-15"', '2026-06-15', '"2026-06-16"']) {
      const allow = `${head}[[allow]]\nrule = "acme-token"\nreason = "r"\nexpires = ${expires}\n`;
      expect((await reasons(allow, 'a.rb', value)).reasons).toEqual(['r']);
    }
  });

  test('an expired one allows nothing, and says so where it would have', async () => {
    const allow = head + entry({ value: mark, reason: 'r', expires: '2026-06-14', owner: 'Kim' });
    const { reasons: given, notices, policy } = await reasons(allow, 'a.rb', value);
    expect(given).toEqual([null]);
    expect(notices).toEqual([
      expect.stringMatching(/for \S+:\d+ expired on 2026-06-14 .*allow\.toml:3, owner "Kim"/),
    ]);
    expect(policy.expired.map(({ line }) => line)).toEqual([3]);
    expect((await reasons(allow, 'a.rb', other)).notices).toEqual([]);
  });

  test('an expired one does not hide one in force', async () => {
    const old = entry({ value: mark, reason: 'old', expires: '2026-06-14' });
    const result = await reasons(head + old + entry({ value: mark, reason: 'new' }), 'a.rb', value);
    expect([result.reasons, result.notices]).toEqual([['new'], []]);
  });

  test('those that nothing needed are known', async () => {
    const over = entry({ path: 'c/**', reason: 'r', expires: '2026-06-14' });
    const allow = head + entry({ value: mark, reason: 'r' }) + entry({ path: 'b/**', reason: 'r' }) + over;
    const { policy } = await reasons(allow, 'a.rb', value);
    expect(policy.unused().map(({ path }) => path)).toEqual(['b/**']);
    expect(staleEntries(policy, true)).toEqual([
      '.keyguard/allow.toml:9: the exception expired on 2026-06-14; renew it or remove it',
      '.keyguard/allow.toml:6: the exception covers nothing any more; remove it',
    ]);
    expect(staleEntries(policy, false).length).toBe(1);
  });

  test('a low-entropy value is compared through scrypt', async () => {
    const weak = 'hunter2';
    const weakMark = await markOf(weak, salt);
    expect(weakMark).toMatch(/^scrypt:[0-9a-f]{64}$/);
    const allow = head + entry({ value: weakMark, reason: 'r' });
    expect((await reasons(allow, 'a.rb', weak, 'hunter3')).reasons).toEqual(['r', null]);
  });

  test('a file without entries, without salt, with a byte order mark and with CRLF', async () => {
    expect((await reasons('version = 1', 'a.rb', value)).reasons).toEqual([null]);
    const windows = `\uFEFF${(head + entry({ value: mark, reason: 'r' })).replaceAll('\n', '\r\n')}`;
    expect((await reasons(windows, 'a.rb', value)).reasons).toEqual(['r']);
  });
});

describe('what is not understood is refused, with its line', () => {
  const good = 'rule = "acme-token"\nreason = "r"\n';
  test.each([
    ['no reason', '[[allow]]\nrule = "acme-token"\n', 3, 'needs a reason'],
    ['an empty reason', '[[allow]]\nrule = "acme-token"\nreason = " "\n', 5, 'is empty'],
    ['a reason that is no text', '[[allow]]\nrule = "acme-token"\nreason = 7\n', 5, 'text in quotes'],
    ['an unknown key', `[[allow]]\n${good}paht = "a"\n`, 6, 'did you mean path?'],
    ['an unknown key at the top', `alow = 1\n[[allow]]\n${good}`, 3, 'did you mean allow?'],
    ['a key far from all', `[[allow]]\n${good}zzzzzz = "a"\n`, 6, 'known are value, rule, path'],
    ['a table within an entry', `[[allow]]\n${good}[allow.more]\na = 1\n`, 6, 'unknown key; known are'],
    ['a prototype', `[[allow]]\n${good}__proto__ = 1\n`, 6, 'unsafe'],
    ['a constructor', `[[allow]]\n${good}[allow.constructor]\n`, 6, 'unsafe'],
    ['an unknown rule', '[[allow]]\nrule = "acme-tokn"\nreason = "r"\n', 4, 'did you mean acme-token?'],
    ['a rule like none', '[[allow]]\nrule = "q8zx81kpw02"\nreason = "r"\n', 4, 'rule: there is no such rule'],
    ['nothing that it names', '[[allow]]\nreason = "r"\n', 3, 'would allow everything'],
    ['every path', '[[allow]]\npath = "**"\nreason = "r"\n', 4, 'would allow everything'],
    ['every path, otherwise', '[[allow]]\npath = "{**,a}"\nreason = "r"\n', 4, 'would allow everything'],
    ['an absolute path', '[[allow]]\npath = "/etc/x"\nreason = "r"\n', 4, 'root of the disk'],
    ['a path that climbs', '[[allow]]\npath = "a/../b"\nreason = "r"\n', 4, 'has a ..'],
    ['a path of Windows', '[[allow]]\npath = \'a\\b\'\nreason = "r"\n', 4, 'backslash'],
    ['a path that is a folder', '[[allow]]\npath = "a/"\nreason = "r"\n', 4, 'write folder/**'],
    ['a broken glob', '[[allow]]\npath = "a["\nreason = "r"\n', 4, 'partner'],
    ['a value in the clear', '[[allow]]\nvalue = "hunter2"\nreason = "r"\n', 4, 'never the value itself'],
    ['a bare hash', `[[allow]]\nvalue = "${'0'.repeat(64)}"\nreason = "r"\n`, 4, 'never the value itself'],
    ['a day that is not', `[[allow]]\n${good}expires = 2026-02-30\n`, 6, 'a day that exists'],
    ['a day that is not, as text', `[[allow]]\n${good}expires = "2026-02-30"\n`, 6, 'a day that exists'],
    ['a time', `[[allow]]\n${good}expires = 2026-02-03T10:00:00Z\n`, 6, 'a day that exists'],
    ['a word as date', `[[allow]]\n${good}expires = "soon"\n`, 6, 'a day that exists'],
    ['an owner that is none', `[[allow]]\n${good}owner = ["a"]\n`, 6, 'text in quotes'],
    ['a key twice', `[[allow]]\n${good}reason = "s"\n`, 6, 'no valid TOML'],
    ['broken TOML', `[[allow]\n${good}`, 3, 'no valid TOML'],
    ['an unquoted text', '[[allow]]\nreason = because\n', 4, 'no valid TOML'],
    ['one bracket', `[allow]\n${good}`, 3, 'two brackets'],
    ['a list of texts', 'allow = ["a"]\n', 3, 'must be a table'],
    ['the second entry', `[[allow]]\n${good}\n# note\n[[allow]]\nrule = "acme-token"\n`, 8, 'needs a reason'],
    [
      'one behind a text of several lines',
      `[[allow]]\nrule = "acme-token"\nreason = """\n[[allow]]\nx = 1\n"""\nowner = 1\n`,
      9,
      'owner',
    ],
  ])('%s', async (_, body, line, words) => {
    const refusal = await refusalOf(head + body);
    expect(refusal).toContain(`.keyguard/allow.toml:${line}: `);
    expect(refusal).toContain(words);
    expect(refusal).not.toContain('\n');
    // What is like no name that there is may be a secret in the wrong field.
    expect(refusal).not.toMatch(/q8zx81kpw02|zzzzzz/);
  });

  test.each([
    ['no version', '', 'version'],
    ['another version', 'version = 2\n', 'must be 1'],
    ['a version in quotes', 'version = "1"\n', 'must be 1'],
    ['a short salt', `version = 1\nsalt = "${randomBytes(15).toString('base64')}"\n`, 'at least 16'],
    ['a salt that is no base64', 'version = 1\nsalt = "????????????????????????"\n', 'base64'],
    ['a number as salt', 'version = 1\nsalt = 12345678901\n', 'base64'],
  ])('%s', async (_, text, words) => {
    expect(await refusalOf(text)).toContain(words);
  });

  test('a value without salt', async () => {
    expect(await refusalOf(`version = 1\n${entry({ value: mark, reason: 'r' })}`)).toMatch(
      /allow\.toml:3: salt: is missing/,
    );
  });

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`${head}# caf`), Buffer.from([0xe9, 0x0a])]);
    expect(await refusalOf(bytes)).toMatch(/allow\.toml:3: is not UTF-8/);
  });

  test('no refusal quotes the rest of the file', async () => {
    expect(await refusalOf(`${head}note = "${value}\n`)).not.toContain(value);
  });

  test('control characters are made visible', async () => {
    expect(await refusalOf(`${head}"sal\\u001bt" = 1\n`)).toContain('sal\\x1bt');
    expect(await refusalOf(`${head}[[allow]]\nrule = "acme\\u001b-token"\nreason = "r"\n`)).toContain(
      'acme\\x1b-token',
    );
  });
});

describe('the folder', () => {
  const read = (files: Parameters<typeof filesOf>[0]) => readPolicy(filesOf(files), rules, '2026-06-15');
  test.each([
    ['a misspelt allow file', '.keyguard/alow.toml', 'did you mean .keyguard/allow.toml?'],
    ['another case', '.keyguard/Allow.toml', 'did you mean .keyguard/allow.toml?'],
    ['another format', '.keyguard/allow.yaml', 'did you mean .keyguard/allow.toml?'],
    [
      'a pattern of another format',
      '.keyguard/patterns/acme.yaml',
      'did you mean .keyguard/patterns/acme.toml?',
    ],
    ['a pattern too deep', '.keyguard/patterns/a/b.toml', 'nothing that keyguard reads'],
    ['settings', '.keyguard/settings.toml', 'nothing that keyguard reads'],
  ])('%s is refused', async (_, path, words) => {
    await expect(read({ [path]: '' })).rejects.toThrow(words);
  });

  test('notes and dot files are left alone', async () => {
    await read({
      '.keyguard/README.md': '',
      '.keyguard/README': '',
      '.keyguard/patterns/.gitkeep': '',
      '.keyguard/why.txt': '',
    });
  });

  test('a linked allow file, and a folder that is a link or a file, are refused', async () => {
    const files = (path: string) => ({
      list: async () => [{ path, link: true }],
      read: async () => Buffer.from(head),
    });
    await expect(readPolicy(files('.keyguard/allow.toml'), rules)).rejects.toThrow('symbolic link');
    await expect(readPolicy(files('.keyguard'), rules)).rejects.toThrow('must be a folder');
    await expect(read({ '.keyguard': '' })).rejects.toThrow('must be a folder');
  });
});

test('each of ten thousand entries is found', async () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    entry({ value: mark, rule: 'acme-token', path: `d/f${index}.rb`, reason: `r${index}` }),
  );
  const policy = await policyOf(head + entries.join(''));
  const candidates = candidatesIn(value, [{ rule: 'acme-token', value }]);
  for (let index = 0; index < 10_000; index++) {
    const { parts } = await policy.exceptions(`d/f${index}.rb`, candidates);
    expect(parts[0]![0]?.reason).toBe(`r${index}`);
  }
  expect(policy.unused()).toEqual([]);
});
