import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatOf } from '../../src/detect/format/formatOf.ts';
import { seededRandom } from '../../src/detect/format/random.ts';
import { nearMisses } from '../../src/detect/format/samples.ts';
import { walk } from '../../src/detect/format/walk.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanBytes, scanText } from '../../src/detect/scanText.ts';
import { declared, rules } from '../support/patterns.ts';
import { sampleTextOf } from '../support/secrets.ts';

/*
 * All rules at once, as a scan has them, on samples of each of them: what is found has the right rule and the right span,
 * in whatever it is written.
 */

const ruleSet = createRuleSet(rules);

/** In memory of its own, as a file is read, so that nothing can be read behind its end. */
const scan = async (text: string, encoding: 'utf8' | 'latin1') => {
  const bytes = Uint8Array.from(Buffer.from(text, encoding));
  const { candidates } =
    scanBytes(bytes, ruleSet, { path: '' }) ?? (await scanText([bytes], ruleSet, { path: '' }));
  return candidates.flatMap(({ parts }) => parts);
};

const partsIn = (text: string) => scan(text, 'latin1');

/** Where people put secrets: `§` is the place, `NAME` what it is called. */
const syntaxes: Readonly<Record<string, string>> = {
  JavaScript: 'const NAME = "§";',
  Python: "NAME = '§'",
  Ruby: ":NAME => '§',",
  call: 'client.set("NAME", "§");',
  JSON: '{ "NAME": "§", "port": 1 }',
  'JSON in a string': '"{\\"NAME\\":\\"§\\"}"',
  YAML: 'NAME: §',
  'YAML with a comment': '  NAME: "§" # rotate it',
  XML: '<NAME>§</NAME>',
  'an attribute of XML': '<add key="NAME" value="§" />',
  '.env': 'NAME=§',
  shell: "export NAME='§'",
  'an option': 'tool --NAME=§ --other',
  'an option and its argument': 'tool --NAME §',
  'a header': 'curl -H "NAME: §" https://host/',
  'an address': 'https://host/path?NAME=§&other=1',
  SQL: "INSERT INTO settings VALUES ('NAME', '§');",
  Terraform: 'variable "NAME" {\n  default = "§"\n}',
  properties: 'app.NAME = §',
  Markdown: 'NAME: `§`,',
  'a comment': '// NAME: §',
  'a notebook': '"source": ["NAME = \'§\'\\n", "other"]',
};

/**
 * What a rule's value is called: the first of its names under which the rule comes before all others that know the name
 * and the form, too.
 */
const names = new Map<string, string>();
for (const rule of rules) {
  if (!rule.near) names.set(rule.id, 'setting');
  const { text, secret } = sampleTextOf(rule.id);
  for (const name of rule.near ? rule.anchors.filter((each) => !each.includes(' ')) : []) {
    const [part] = await partsIn(`${name} = "${text}"\n`);
    if (part?.rule !== rule.id || part.value !== secret) continue;
    names.set(rule.id, name);
    break;
  }
}

/** A value that may hold the character that ends it here goes on: `\` of `\"` in a password. */
const mayHold = (id: string, character: string) =>
  [...walk(formatOf(declared.get(id)!.secret))].some(
    (node) => node.kind === 'field' && character !== '' && node.alphabet.chars.includes(character),
  );

function written(rule: Rule, syntax: string, text: string) {
  const [before = '', after = ''] = syntaxes[syntax]!.replace('NAME', names.get(rule.id) ?? '').split('§');
  return { text: `${before}${text}${after}\n`, start: before.length, after: after.slice(0, 1) };
}

/** What stands where a part says that it is. */
function spanOf(text: string, part: { line: number; column: number; endLine: number; endColumn: number }) {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const at = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1;
  return text.slice(at(part.line, part.column), at(part.endLine, part.endColumn));
}

test('every rule has a name under which it is the one that finds its samples', () => {
  expect(rules.filter(({ id }) => !names.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(Object.keys(syntaxes))(
  'every rule finds its samples in %s: the right rule, the right span',
  async (syntax) => {
    const wrong: string[] = [];
    for (const rule of rules) {
      for (const seed of [1, 2]) {
        const sample = sampleTextOf(rule.id, seed);
        const { text, after } = written(rule, syntax, sample.text);
        if (mayHold(rule.id, after)) continue;
        const parts = await partsIn(text);
        const [part] = parts;
        const isRight = parts.length === 1 && part!.rule === rule.id && part!.value === sample.secret;
        // Columns count characters, where the bytes are UTF-8.
        const utf8 = Buffer.from(text, 'latin1').toString();
        const shown = utf8.includes('\ufffd') ? text : utf8;
        if (!isRight || spanOf(shown, part!) !== sample.secret)
          wrong.push(`${rule.id}, found by ${parts.map(({ rule: by }) => by)}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('none is found as it is where it is one character short, of another alphabet or of a wrong checksum', async () => {
  const wrong: string[] = [];
  for (const rule of rules) {
    for (const miss of nearMisses(formatOf(declared.get(rule.id)!.secret), seededRandom(5))) {
      // Under a name that says it all, a longer value is one, too (`namedValue.ts`).
      if (rule.near && miss.why === 'one character too long') continue;
      for (const syntax of ['JavaScript', '.env', 'JSON']) {
        const { text } = written(rule, syntax, miss.text);
        const found = (await partsIn(text)).filter(({ value }) => value === miss.secret);
        const isWrong =
          miss.why === 'a wrong checksum' ? found.length > 0 : found.some((part) => part.rule === rule.id);
        if (isWrong) wrong.push(`${rule.id}, ${miss.why}, in ${syntax}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('a sample', () => {
  const oneLine = rules.filter(({ id }) => !/\s/.test(sampleTextOf(id).text));
  /** What may stand around a secret: any text at all, which ends in what is part of no token. */
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'const x = (a, b) => {\r\n\t\n"#$日本語한글é'), { maxLength: 80 })
      .map((all) => all.join('')),
  );
  const edge = fc.constantFrom(' ', '\n', '"', "'", '\t', '\r\n', ' = ', ', ', '(');
  const sample = fc
    .tuple(fc.constantFrom(...oneLine), fc.integer({ min: 1, max: 1000 }))
    .map(([rule, seed]) => {
      const { text, secret } = sampleTextOf(rule.id, seed);
      return { rule, secret, text: rule.near ? `${names.get(rule.id)} = "${text}` : text };
    });
  const findIn = (text: string) => scan(text, 'utf8');

  test('in any text is found, wherever it stands, and its span is the secret', async () => {
    const runs = 2000;
    /** Drawn at random, and yet like a word or typed by hand: found nowhere. */
    let unlucky = 0;
    await fc.assert(
      fc.asyncProperty(
        anyText,
        edge,
        sample,
        // Or nothing more.
        fc.oneof(fc.tuple(edge, anyText), fc.constant(['', ''])),
        async (before, left, { rule, text, secret }, [right, after]) => {
          // What goes on is another value.
          if (mayHold(rule.id, right!.slice(0, 1))) return;
          const isOwn = (each: { rule: string }) => each.rule === rule.id;
          if (!(await findIn(text)).some(isOwn)) {
            unlucky++;
            return;
          }
          const whole = `${before}${left}${text}${right}${after}`;
          const part = (await findIn(whole)).find(isOwn);
          expect([rule.id, part?.value]).toEqual([rule.id, secret]);
          expect(spanOf(whole, part!)).toBe(secret);
        },
      ),
      { numRuns: runs, seed: 4 },
    );
    expect(unlucky).toBeLessThan(runs / 200);
  });

  /** As far as no name reaches, and no other part of a pair. */
  const gap = '\n'.repeat(12);

  test('is found alike in its file and in all files together', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, edge, sample, edge), { minLength: 2, maxLength: 6 }),
        async (all) => {
          const files = all.map(([before, left, { text }, right]) => `${before}${left}${text}${right}${gap}`);
          const apart: string[] = [];
          let lines = 0;
          for (const file of files) {
            for (const { rule, value, line, column } of await findIn(file))
              apart.push(`${rule} ${value} ${lines + line}:${column}`);
            lines += file.split(/\r\n|\r|\n/).length - 1;
          }
          const together = (await findIn(files.join(''))).map(
            ({ rule, value, line, column }) => `${rule} ${value} ${line}:${column}`,
          );
          expect(together.sort()).toEqual(apart.sort());
        },
      ),
      { numRuns: 500, seed: 4 },
    ));

  test('is found however the text is cut into chunks', () =>
    fc.assert(
      fc.asyncProperty(
        anyText,
        edge,
        sample,
        fc.array(fc.nat(2000), { maxLength: 6 }),
        async (before, left, { text }, cuts) => {
          const whole = Buffer.from(`${before}${left}${text}\n`);
          const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b)];
          const chunks = places.map((from, index) => whole.subarray(from, places[index + 1] ?? whole.length));
          expect(await scanText(chunks, ruleSet, { path: '' })).toEqual(
            await scanText([whole], ruleSet, { path: '' }),
          );
        },
      ),
      { numRuns: 500, seed: 4 },
    ));
});
