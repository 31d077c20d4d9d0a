import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addEntries, type NewEntry } from '../../src/policy/addEntries.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { saysSomething } from '../../src/policy/saysSomething.ts';
import { candidatesIn } from './support/candidates.ts';
import { filesOf, rules } from './support/policyOf.ts';

const ruleSet = new Set(rules);
const value = randomBytes(48).toString('base64url');
const entry: NewEntry = { value, rule: 'acme-token', path: 'a.rb', reason: 'of the sandbox' };
const salt = `salt = "${randomBytes(16).toString('base64')}"`;

async function reasonFor(file: Uint8Array, path: string, secret = value, rule = 'acme-token') {
  const policy = await readPolicy(filesOf({ '.keyguard/allow.toml': file }), rules, '2026-06-15');
  const { parts } = await policy.exceptions(path, candidatesIn(secret, [{ rule, value: secret }]));
  return parts[0]![0]?.reason ?? null;
}

test('what was written allows what it was written for, and nothing else', async () => {
  const file = await addEntries(null, [entry], ruleSet);
  expect(await reasonFor(file, 'a.rb')).toBe('of the sandbox');
  expect(await reasonFor(file, 'b.rb')).toBe(null);
  expect(await reasonFor(file, 'a.rb', value, 'acme-secret')).toBe(null);
  expect(await reasonFor(file, 'a.rb', `${value}x`)).toBe(null);
  expect(file.toString()).not.toContain(value);
});

test('each new file has a salt of its own, and a file that has one keeps it', async () => {
  const first = (await addEntries(null, [entry], ruleSet)).toString();
  const second = (await addEntries(null, [entry], ruleSet)).toString();
  const saltOf = (text: string) => /^salt = "(.+)"$/m.exec(text)![1]!;
  expect(Buffer.from(saltOf(first), 'base64').length).toBe(32);
  expect(saltOf(first)).not.toBe(saltOf(second));
  const more = (await addEntries(Buffer.from(first), [entry], ruleSet)).toString();
  expect([...more.matchAll(/^salt/gm)].length).toBe(1);
});

describe('what stands in the file stays, byte for byte', () => {
  test.each([
    [
      'with comments and odd spacing',
      `# ours\n\nversion=1\n${salt}\n\n\n[[ allow ]] # x\nrule   = 'acme-token'\npath='z'\nreason="r"  \n`,
    ],
    ['without a last line feed', `version = 1\n${salt}`],
    ['with CRLF', `version = 1\r\n${salt}\r\n# x\r\n`],
    ['with a byte order mark', `\uFEFFversion = 1\n${salt}\n`],
  ])('%s', async (_, before) => {
    const after = await addEntries(Buffer.from(before), [entry], ruleSet);
    expect(after.toString().startsWith(before)).toBe(true);
    const added = after.toString().slice(before.length);
    const isWindows = before.includes('\r\n');
    expect(added.split('\n').length - 1).toBe(
      added.split('\r\n').length - 1 + (isWindows ? 0 : added.split('\n').length - 1),
    );
    expect(await reasonFor(after, 'a.rb')).toBe('of the sandbox');
  });

  test.each([
    ['no entry', 'version = 1\n'],
    ['no last line feed', '# x\nversion = 1'],
    [
      'entries',
      '# x\r\nversion = 1 # y\r\n\r\n[[allow]]\r\nrule = "acme-secret"\r\npath = "z"\r\nreason = "r"\r\n',
    ],
  ])('a file with %s and no salt gets one below its version', async (_, before) => {
    const after = (await addEntries(Buffer.from(before), [entry], ruleSet)).toString();
    expect(await reasonFor(Buffer.from(after), 'a.rb')).toBe('of the sandbox');
    const rest = after.replace(/\r?\nsalt = "[^"]*"/, '');
    expect(rest.startsWith(before.trimEnd())).toBe(true);
    if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

test('any path, reason and owner come back as they were', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
  const path = text.filter(
    (each) => !/^[/]|[/]$|[/][/]|\0/.test(each) && !each.split('/').some((name) => /^\.\.?$/.test(name)),
  );
  const reason = text.filter(saysSomething);
  await fc.assert(
    fc.asyncProperty(path, reason, reason, async (path, reason, owner) => {
      const before = await addEntries(null, [entry], ruleSet);
      const after = await addEntries(
        before,
        [{ ...entry, path, reason, owner, expires: '2026-12-31' }],
        ruleSet,
      );
      expect(after.subarray(0, before.length).equals(before)).toBe(true);
      if (path !== 'a.rb') expect(await reasonFor(after, path)).toBe(reason.replaceAll(/\s+/g, ' ').trim());
    }),
    { numRuns: 200 },
  );
});

test('control characters, quotes and backslashes come back, too', async () => {
  const path = 'a\x7f\x1b\u0085"\\\'\n.rb';
  const after = await addEntries(null, [{ ...entry, path, reason: 'x\x7f\x1b"\\' }], ruleSet);
  expect(await reasonFor(after, path)).toBe('x\x7f\x1b"\\');
  expect(after.toString()).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
});

test('nothing is added to a broken file', async () => {
  await expect(addEntries(Buffer.from('version = 1\n[[allow]]\n'), [entry], ruleSet)).rejects.toThrow(
    /allow\.toml:2: .*reason/,
  );
  await expect(addEntries(Buffer.from(''), [entry], ruleSet)).rejects.toThrow('version');
});
