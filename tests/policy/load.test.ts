import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baselineText, readBaseline } from '../../src/policy/baseline.ts';
import { entrySet } from '../../src/policy/entrySet.ts';
import { markOf } from '../../src/policy/valueMark.ts';

/** Counts what a map is asked for: work, and not time. */
function counted<T>(action: () => T): { readonly result: T; readonly lookups: number } {
  let lookups = 0;
  const { get, has } = Map.prototype;
  Map.prototype.get = function (key) {
    lookups++;
    return get.call(this, key);
  };
  Map.prototype.has = function (key) {
    lookups++;
    return has.call(this, key);
  };
  try {
    return { result: action(), lookups };
  } finally {
    Object.assign(Map.prototype, { get, has });
  }
}

const rules = new Set(['acme-token']);
const value = (at: number) => `${at}-${'abcdefghij0123456789ZYXWVUTSRQ'.repeat(2)}-${at}`;

test('an entry is found among ten thousand without a look at the others', async () => {
  const salt = randomBytes(32);
  const mark = await markOf(value(1), salt);
  const entries = (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, at) =>
        `[[allow]]\nvalue = "hmac:${randomBytes(32).toString('hex')}"\nrule = "acme-token"\npath = "a/${at % 2 ? at : 'same'}.js"\nreason = "r"\n`,
    );
    const own = `[[allow]]\nvalue = "${mark}"\nrule = "acme-token"\npath = "a/same.js"\nreason = "r"\n`;
    return entrySet(
      Buffer.from(`version = 1\nsalt = "${salt.toString('base64')}"\n${lines.join('')}${own}`),
      rules,
      '2026-01-01',
    );
  };
  const work = async (count: number) => {
    const set = entries(count);
    const ask = () => set.match('a/same.js', { rule: 'acme-token', value: value(1), line: 1 }, []);
    // The first question sorts the entries of the file.
    expect((await ask())?.reason).toBe('r');
    const { result, lookups } = counted(ask);
    await result;
    return lookups;
  };
  expect(await work(10_000)).toBe(await work(100));
});

test('a baseline of fifty thousand is read and asked in steps that do not grow with it', async () => {
  const salt = randomBytes(32);
  const own = { path: 'src/own.js', rule: 'acme-token', mark: await markOf(value(1), salt) };
  const baseline = (count: number) => {
    const others = Array.from({ length: count }, (_, at) => ({
      path: `src/${at % 100}.js`,
      rule: 'acme-token',
      mark: `hmac:${randomBytes(32).toString('hex')}`,
    }));
    return Buffer.from(baselineText([salt], [...others, own]));
  };
  const text = baseline(50_000);
  // Path, rule, mark and three signs: no line holds more.
  expect(text.length).toBeLessThan(50_001 * 110);
  const read = readBaseline(text);
  expect(read.entries.length).toBe(50_001);
  const ask = (from: ReturnType<typeof readBaseline>) =>
    counted(() => from.entryOf('src/own.js', { rule: 'acme-token', value: value(1) }));
  const [large, small] = [ask(read), ask(readBaseline(baseline(10)))];
  expect(await large.result).toEqual(own);
  expect(large.lookups).toBe(small.lookups);
  expect(read.unmet()).toBe(50_000);
});

test('it comes out sorted, one line an entry, whatever the order', () => {
  const salt = randomBytes(32);
  const entries = ['b.js', 'a.js', 'c.js'].map((path) => ({
    path,
    rule: 'acme-token',
    mark: `hmac:${randomBytes(32).toString('hex')}`,
  }));
  const text = baselineText([salt], entries);
  expect(baselineText([salt], [...entries].reverse())).toBe(text);
  expect(
    text
      .split('\n')
      .slice(2, 5)
      .map((line) => line.split('\t')[0]),
  ).toEqual(['a.js', 'b.js', 'c.js']);
});

test('whatever stands in a baseline, it is read or refused with its line', () => {
  const line = fc.string({
    unit: fc.constantFrom(...'a#\t\\\r.', 'salt', `hmac:${'0'.repeat(64)}`),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      try {
        const { entries, salts } = readBaseline(Buffer.from(lines.join('\n')));
        const again = readBaseline(Buffer.from(baselineText(salts, entries)));
        expect(again.entries).toEqual(expect.arrayContaining([...entries]));
      } catch (error) {
        expect((error as Error).message).toMatch(/^\.keyguard\/baseline:\d+: /);
      }
    }),
    { numRuns: 1000 },
  );
});
