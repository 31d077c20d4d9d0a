import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { base62, candidatesIn, drawn, hex, makeRule, marked, named, token, valuesIn } from './makeRule.ts';

const rules = createRuleSet([marked, named]);
const filler = (lines: number) =>
  'const total = items.reduce((sum, item) => sum + item.price, 0);\n'.repeat(lines);

async function scanned(chunks: Iterable<Uint8Array>) {
  return scanText(chunks, rules, { path: 'a.txt' });
}

function split(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length));
}

describe('chunks', () => {
  test('however a text is split, the result is the same', async () => {
    const text = Buffer.from(
      `é ${token(1)}\r\n${filler(3)}ア${token(2)}\rpassword: "${drawn(base62, 16)}"\n acme:\n  api_key: ${drawn(hex, 32)}\n`,
    );
    const whole = await scanned([text]);
    expect(whole.candidates).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 12 }), async (cuts) => {
        expect(await scanned(split(text, cuts))).toEqual(whole);
      }),
    );
  });

  test('so it is in UTF-16, where a cut may go through a character', async () => {
    const text = Buffer.from(`\ufeff😀 = ${token(3)}\n`, 'utf16le');
    const whole = await scanned([text]);
    expect(whole.candidates[0]?.parts[0]).toMatchObject({ value: token(3), line: 1, column: 6 });
    for (let cut = 0; cut <= text.length; cut++) expect(await scanned(split(text, [cut]))).toEqual(whole);
  });

  test('a secret across the border of two blocks is found once, with its line counted from the top', async () => {
    const block = 4 * 1024 * 1024;
    const line = filler(1);
    for (const shift of [-30, -24, -12, -1, 0, 1]) {
      const count = Math.floor((block + shift) / line.length) - 1;
      const before = `${line.repeat(count)}${' '.repeat(block + shift - count * line.length - 1)}\n`;
      const text = Buffer.from(`${before}${token(4)}\n${filler(4000)}`);
      const chunks = Array.from({ length: Math.ceil(text.length / 65536) }, (_, index) =>
        text.subarray(index * 65536, (index + 1) * 65536),
      );
      const { candidates } = await scanned(chunks);
      expect(candidates).toHaveLength(1);
      expect(candidates[0]!.parts[0]).toMatchObject({ value: token(4), line: count + 2, column: 1 });
    }
  });

  test('names on both sides of the border that lead to the same value are one finding', async () => {
    const block = 4 * 1024 * 1024;
    const text = Buffer.from(`${' '.repeat(block - 6)}acme_acme_key = "${drawn(hex, 32)}"\n${filler(2000)}`);
    expect((await scanned([text])).candidates).toHaveLength(1);
  });

  test('on one line longer than a block, columns count from its start', async () => {
    const before = 'é'.repeat(3 * 1024 * 1024);
    const { candidates } = await scanned([Buffer.from(`${before} ${token(5)}`)]);
    expect(candidates[0]!.parts[0]).toMatchObject({ line: 1, column: before.length + 2 });
    const [line] = candidates[0]!.context;
    expect(line).toMatchObject({ number: 1, cut: true });
    expect(line!.text.indexOf(token(5))).toBe(before.length + 1 - line!.offset);
    expect(line!.text.length).toBeLessThan(1000);
  });

  test('an empty text and empty chunks hold nothing', async () => {
    expect((await scanned([])).candidates).toEqual([]);
    expect(await scanned([new Uint8Array(0), Buffer.from(token()), new Uint8Array(0)])).toMatchObject({
      bytes: 24,
    });
  });
});

describe('the work', () => {
  const executionsFor = async (text: string, set = rules) => {
    const instruments = { executions: 0 };
    await scanText([Buffer.from(text)], set, { path: 'a', instruments });
    return instruments.executions;
  };

  test('a text without anchors meets no expression', async () => {
    expect(await executionsFor(filler(1000))).toBe(0);
  });

  test('a million hits of a marker cost one attempt each', async () => {
    expect(await executionsFor('tok_ '.repeat(1_000_000))).toBeLessThanOrEqual(1_000_000);
  });

  test('a million names share one search', async () => {
    expect(await executionsFor('acme '.repeat(1_000_000))).toBeLessThan(10);
  });

  test('so do a million hits in the middle of a format', async () => {
    const suffixed = makeRule({
      id: 'suffixed',
      regex: '(?<![a-z0-9])[a-z0-9]{8}-mark(?![a-z])',
      anchors: ['-mark'],
      maxLength: 13,
    });
    expect(await executionsFor('-mark '.repeat(100_000), createRuleSet([suffixed]))).toBeLessThan(10);
  });

  test('of an expression with a marker of its own, one at each place where it may begin', async () => {
    const regex = '(?<![a-z0-9])(?:[a-z0-9]{2}|[a-z0-9]{5})-mark(?![a-z])';
    const placed = { id: 'placed', regex, anchors: ['-mark', '-mark'], anchorOffsets: [2, 5], maxLength: 10 };
    const text = `ab-mark ${filler(1000)} abcde-mark`;
    const found = await candidatesIn(text, [makeRule(placed)]);
    expect(found.flatMap(({ parts }) => parts.map(({ value }) => value))).toEqual(['ab-mark', 'abcde-mark']);
    expect(await executionsFor(text, createRuleSet([makeRule(placed)]))).toBeLessThanOrEqual(4);
  });

  test('markers inside of a match are passed over', async () => {
    const repeated = makeRule({
      id: 'repeated',
      regex: 'abab(?:ab){2,98}',
      anchors: ['abab'],
      anchorOffsets: [0],
      maxLength: 200,
    });
    expect(await executionsFor('ab'.repeat(100), createRuleSet([repeated]))).toBe(1);
  });
});

describe('overlaps', () => {
  const long = makeRule({
    id: 'the-longer',
    regex: 'tok_[A-Za-z0-9]{20}-[0-9]{4}',
    anchors: ['tok_'],
    maxLength: 29,
  });
  const unsure = { ...long, id: 'unsure', confidence: 'possible' as const };

  test('one place is one candidate: the surer, then the longer', async () => {
    const text = `${token()}-1234`;
    expect((await candidatesIn(text, [marked, long])).map(({ rule }) => rule)).toEqual(['the-longer']);
    expect((await candidatesIn(text, [marked, unsure])).map(({ rule }) => rule)).toEqual(['marked']);
  });

  test('a provider is named before a generic finding', async () => {
    const likely = { ...marked, confidence: 'likely' as const };
    expect((await candidatesIn(`api_token = "${token()}"`, [likely])).map(({ rule }) => rule)).toEqual([
      'marked',
    ]);
  });

  test('the same value in two places is two candidates', async () => {
    expect(await valuesIn(`${token()}\n${token()}\n`, [marked])).toEqual([token(), token()]);
  });
});

describe('names', () => {
  const value = drawn(hex, 32);
  const finds = async (text: string) => (await valuesIn(text, [named])).includes(value);

  test.each([
    `ACME_API_KEY=${value}`,
    `acme_id: "${value}"`,
    `"acme" => '${value}',`,
    `Acme::Client.new('${value}')`,
    `<acme token="${value}"/>`,
    `<acmeToken>${value}</acmeToken>`,
    `<acmeToken>\n    ${value}\n</acmeToken>`,
    `X-Acme-Key: ${value}`,
    `acme:\n  host: example.com\n  api_key: ${value}`,
    `acme(\n  '${value}',\n)`,
    `acme = \\\n  "${value}"`,
    `variable "acme_key" {\n  default = "${value}"\n}`,
  ])('%j is found', async (text) => expect(await finds(text)).toBe(true));

  test.each([
    `digest = "${value}"`,
    `acme_md5 = "${value}"`,
    `acme:\n  sha256: ${value}`,
    `acme builds\n\n\n\n\nkey: ${value}`,
    `key: ${value} # of acme`,
    `acme is great\nand so is ${value}`,
  ])('%j is not', async (text) => expect(await finds(text)).toBe(false));

  test('letters where random ones are expected are words', async () => {
    const word = makeRule({ ...named, id: 'word', regex: '(?<![a-z])[a-z]{24}(?![a-z])', maxLength: 24 });
    expect(await valuesIn('acme = "internationalizationkeys"', [word])).toEqual([]);
    expect(await valuesIn(`acme = "${drawn('abcdefghijklmnopqrstuvwxyz', 24)}"`, [word])).toHaveLength(1);
  });
});

describe('pairs', () => {
  const id = makeRule({
    id: 'id',
    regex: 'ID[0-9]{8}(?![0-9])',
    anchors: ['id4', 'id9', 'id1'],
    maxLength: 10,
    role: 'key id',
    group: 'pair',
  });
  const secret = makeRule({
    id: 'secret',
    regex: '(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])',
    anchors: ['acme'],
    near: true,
    beside: ['id'],
    maxLength: 32,
    role: 'secret',
    group: 'pair',
    confidence: 'likely',
  });
  const ids = ['ID48210937', 'ID90321764', 'ID17604832'];
  const secrets = [1, 2, 3].map((seed) => drawn(hex, 32, seed));
  const shape = async (lines: string[]) =>
    (await candidatesIn(lines.join('\n'), [id, secret])).map(({ parts }) => parts.map(({ value }) => value));

  test('a secret beside its id needs no name and is one candidate with it', async () => {
    expect(await shape([`a: ${ids[0]}`, `b: ${secrets[0]}`])).toEqual([[ids[0], secrets[0]]]);
    expect(await shape([`b: ${secrets[0]}`, `a: ${ids[0]}`])).toEqual([[secrets[0], ids[0]]]);
  });

  test('alone, or too far away, it is none', async () => {
    expect(await shape([`b: ${secrets[0]}`])).toEqual([]);
    expect(await shape([ids[0]!, ...Array<string>(8).fill('#'), secrets[0]!])).toEqual([[ids[0]]]);
  });

  test('as many ids as secrets belong together in their order', async () => {
    expect(await shape([...ids, ...secrets])).toEqual(ids.map((each, index) => [each, secrets[index]]));
  });

  test('otherwise the nearest', async () => {
    expect(await shape([ids[0]!, '', ids[1]!, secrets[0]!])).toEqual([[ids[0]], [ids[1], secrets[0]]]);
  });

  test('the surest part speaks for the pair, whose context holds both', async () => {
    const [pair] = await candidatesIn(['top', `a: ${ids[0]}`, '', `b: ${secrets[0]}`, 'end'].join('\n'), [
      id,
      secret,
    ]);
    expect(pair).toMatchObject({ rule: 'id', confidence: 'certain' });
    expect(pair!.context.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('what may be shown', () => {
  test('is the literal that a match starts with, and nothing of a value without one', async () => {
    const both = makeRule({
      ...marked,
      id: 'both',
      regex: '(?:tok|tik)_[A-Za-z0-9]{20}',
      anchors: ['tok_', 'tik_'],
    });
    const shown = async (text: string, rule = marked) =>
      (await candidatesIn(text, [rule]))[0]!.parts[0]!.shown;
    expect(await shown(token())).toBe('tok_');
    expect(await shown(token(), both)).toBe('tok');
    expect(await shown(`acme: ${drawn(hex, 32)}`, named)).toBe('');
    expect(await shown(`password = "${drawn(base62, 16)}"`)).toBe('');
  });
});

describe('binaries', () => {
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff));
  const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), noise]);

  test('a picture holds nothing', async () => {
    expect(await scanned([png])).toMatchObject({ kind: 'binary', candidates: [] });
  });

  test('a token with a marker is found in a binary, a name or an assignment is not', async () => {
    const text = Buffer.from(` ${token()} acme=${drawn(hex, 32)} password="${drawn(base62, 16)}" `);
    const { candidates } = await scanned([Buffer.concat([png, text, noise])]);
    expect(candidates.flatMap(({ parts }) => parts.map(({ value }) => value))).toEqual([token()]);
  });
});

describe('checks and exceptions of a rule', () => {
  test('what `not` matches whole is no secret', async () => {
    const except = { ...marked, not: [`${token(1)}`] };
    expect(await valuesIn(`${token(1)} ${token(2)}`, [except])).toEqual([token(2)]);
  });

  test('an unknown check stops the scan', async () => {
    await expect(valuesIn(token(), [{ ...marked, checks: ['none-such'] }])).rejects.toThrow('none-such');
  });
});
