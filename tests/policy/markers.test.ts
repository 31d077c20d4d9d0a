import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { markersIn, matchMarkers } from '../../src/policy/markers.ts';
import { rules as ownRules } from '../support/patterns.ts';
import { candidatesIn, contextOf } from './support/candidates.ts';
import { policyOf } from './support/policyOf.ts';

const secret = () => `S${randomBytes(12).toString('hex')}`;

/** Reasons by which the values may stay in the text, in their order; null for a value that may not. */
async function reasons(file: string, text: string, rule: string, ...values: string[]) {
  const candidates = candidatesIn(text, ...values.map((value) => [{ rule, value }]));
  const { parts, notices } = await (await policyOf()).exceptions(file, candidates);
  return { reasons: parts.map(([part]) => part?.reason ?? null), notices };
}

describe('a marker in a comment', () => {
  const value = secret();
  test.each([
    ['a.rb', `key = "${value}" # keyguard:allow acme-token -- of the sandbox`],
    ['a.js', `const key = "${value}"; // keyguard:allow acme-token -- of the sandbox`],
    ['a.css', `a { b: "${value}" } /* keyguard:allow acme-token -- of the sandbox */`],
    ['a.css', `/* keyguard:allow acme-token -- of the sandbox */ a { b: "${value}" }`],
    ['a.html', `<a href="${value}"> <!-- keyguard:allow acme-token -- of the sandbox -->`],
    ['a.xml', `<!-- keyguard:allow acme-token: of the sandbox --><a b="${value}"/>`],
    ['a.sql', `select '${value}' -- keyguard:allow acme-token -- of the sandbox`],
    ['a.ini', `key = ${value} ; keyguard:allow acme-token -- of the sandbox`],
    ['a.lisp', `"${value}" ;; keyguard:allow acme-token -- of the sandbox`],
    ['a.tex', `\\key{${value}} % keyguard:allow acme-token -- of the sandbox`],
    ['a.bat', `rem keyguard:allow acme-token -- of the sandbox\nset KEY=${value}`],
    ['a.bat', `REM keyguard:allow acme-token -- of the sandbox\r\nset KEY=${value}\r`],
    ['a.hbs', `{{! keyguard:allow acme-token -- of the sandbox }}<b>${value}</b>`],
    ['a.hbs', `{{!-- keyguard:allow acme-token -- of the sandbox --}}<b>${value}</b>`],
    ['a.erb', `<%# keyguard:allow acme-token -- of the sandbox %><b>${value}</b>`],
    ['a.j2', `{# keyguard:allow acme-token -- of the sandbox #} ${value}`],
    ['a.jsx', `{/* keyguard:allow acme-token -- of the sandbox */} <A b="${value}" />`],
    ['a.hs', `{- keyguard:allow acme-token -- of the sandbox -} key = "${value}"`],
    ['a.haml', `-# keyguard:allow acme-token -- of the sandbox\n%b ${value}`],
    ['a.java', `/**\n * keyguard:allow acme-token -- of the sandbox\n"${value}"`],
    ['a.rs', `/// keyguard:allow acme-token -- of the sandbox\nlet key = "${value}";`],
    ['a.py', `# noqa # keyguard:allow acme-token -- of the sandbox\nkey = "${value}"`],
    ['日本.rb', `鍵 = "${value}" # keyguard:allow acme-token -- of the sandbox`],
  ])('%s: %#', async (file, text) => {
    expect(await reasons(file, text, 'acme-token', value)).toEqual({
      reasons: ['of the sandbox'],
      notices: [],
    });
  });
});

describe('one marker, one finding', () => {
  const [first, second, third] = [secret(), secret(), secret()];

  test('a second secret on the line is still found; the nearer is allowed', async () => {
    const text = `a("${first}", "${second}") # keyguard:allow acme-token -- x1`;
    expect((await reasons('a.rb', text, 'acme-token', first, second)).reasons).toEqual([null, 'x1']);
  });

  test('a marker between two secrets allows the nearer one only', async () => {
    const text = `a "${first}" /* keyguard:allow acme-token -- x1 */             "${second}"`;
    expect((await reasons('a.c', text, 'acme-token', first, second)).reasons).toEqual(['x1', null]);
  });

  test('two markers on a line allow two', async () => {
    const text = `a("${first}", "${second}", "${third}") # keyguard:allow acme-token -- x1, keyguard:allow acme-token -- x2`;
    expect((await reasons('a.rb', text, 'acme-token', first, second, third)).reasons).toEqual([
      null,
      'x2',
      'x1',
    ]);
  });

  test('on a line of its own it allows the first of the next line', async () => {
    const text = `  # keyguard:allow acme-token -- x1\na("${first}", "${second}")`;
    expect((await reasons('a.rb', text, 'acme-token', first, second)).reasons).toEqual(['x1', null]);
  });

  test('markers on lines of their own may be stacked', async () => {
    const text = `# keyguard:allow acme-token -- x1\n# keyguard:allow acme-token -- x2\na("${first}", "${second}")`;
    expect((await reasons('a.rb', text, 'acme-token', first, second)).reasons).toEqual(['x1', 'x2']);
  });

  test('it does not reach the line after the next, nor the line before', async () => {
    const text = `a "${first}"\n# keyguard:allow acme-token -- x1\n\na "${second}"`;
    expect((await reasons('a.rb', text, 'acme-token', first, second)).reasons).toEqual([null, null]);
  });

  test('behind code it does not reach the next line', async () => {
    const text = `f() # keyguard:allow acme-token -- x1\na "${first}"`;
    expect((await reasons('a.rb', text, 'acme-token', first)).reasons).toEqual([null]);
  });

  test('a pair needs a marker for each of its values', async () => {
    const one = `a = "${first}" # keyguard:allow acme-token -- x1\nb = "${second}"`;
    const pair = [
      { rule: 'acme-token', value: first },
      { rule: 'acme-secret', value: second },
    ];
    const { parts } = await (await policyOf()).exceptions('a.rb', candidatesIn(one, pair));
    expect(parts[0]!.map((part) => part?.reason ?? null)).toEqual(['x1', null]);
  });

  test('above a secret of several lines, and behind its last one', async () => {
    const block = `-----A-----\n${first}\n-----B-----`;
    for (const text of [
      `# keyguard:allow acme-token -- x1\n${block}`,
      `${block} # keyguard:allow acme-token -- x1`,
    ])
      expect((await reasons('a.rb', text, 'acme-token', block)).reasons).toEqual(['x1']);
  });
});

describe('a marker that allows nothing says why', () => {
  const value = secret();
  test.each([
    ['without a reason', 'a.rb', `a "${value}" # keyguard:allow acme-token`, 'must read'],
    ['with an empty reason', 'a.rb', `a "${value}" # keyguard:allow acme-token --  `, 'must read'],
    ['with a reason of signs', 'a.rb', `a "${value}" # keyguard:allow acme-token -- --`, 'must read'],
    [
      'without a rule',
      'a.rb',
      `a "${value}" # keyguard:allow -- of the sandbox`,
      'must read keyguard:allow acme-token -- reason',
    ],
    ['of an empty block comment', 'a.c', `a "${value}" /* keyguard:allow acme-token -- */ x`, 'must read'],
    [
      'for a rule that is not there',
      'a.rb',
      `a "${value}" # keyguard:allow acme-tokn -- x1`,
      'did you mean acme-token?',
    ],
    [
      'for another rule',
      'a.rb',
      `a "${value}" # keyguard:allow acme-secret -- x1`,
      'what was found there is acme-token',
    ],
    [
      'for a prototype',
      'a.rb',
      `a "${value}" # keyguard:allow constructor -- x1`,
      'there is no rule "constructor"; what was found there is acme-token',
    ],
    [
      'for what may be a secret',
      'a.rb',
      `a "${value}" # keyguard:allow q8zx81kpw02 -- x1`,
      'there is no such rule; what',
    ],
    ['outside of a comment', 'a.rb', `a "${value}" keyguard:allow acme-token -- x1`, 'starts a comment'],
    ['in JSON', 'a.json', `{"a": "${value}"} // keyguard:allow acme-token -- x1`, 'has no comments'],
    ['in a notebook', 'b/A.IPYNB', `{"a": "${value}"} # keyguard:allow acme-token -- x1`, 'has no comments'],
    [
      'on a long line',
      'a.js',
      `a("${value}") // ${'-'.repeat(1000)} // keyguard:allow acme-token -- x1`,
      '1,000',
    ],
    ['above, without a reason', 'a.rb', `# keyguard:allow acme-token\na "${value}"`, 'must read'],
  ])('%s', async (_, file, text, words) => {
    const result = await reasons(file, text, 'acme-token', value);
    expect(result.reasons).toEqual([null]);
    expect(result.notices).toEqual([expect.stringContaining(words)]);
    expect(result.notices[0]).toContain(`${file}:1`);
    expect(result.notices[0]).not.toContain(value);
  });

  test('a broken marker far from any secret is nobody’s business', async () => {
    const text = `# keyguard:allow\n\n\na "${value}"`;
    expect((await reasons('a.rb', text, 'acme-token', value)).notices).toEqual([]);
  });
});

test('a line of 1,000 characters counts, one of 1,001 does not', async () => {
  const value = secret();
  const tail = ' # keyguard:allow acme-token -- x1';
  const line = (length: number) => `"${value}"`.padEnd(length - tail.length) + tail;
  expect((await reasons('a.rb', line(1000), 'acme-token', value)).reasons).toEqual(['x1']);
  expect((await reasons('a.rb', line(1001), 'acme-token', value)).reasons).toEqual([null]);
});

test('a reason that repeats the secret is given without it', async () => {
  const value = secret();
  const text = `a "${value}" # keyguard:allow acme-token -- ${value} is a sandbox's`;
  const { parts } = await (await policyOf()).exceptions(
    'a.rb',
    candidatesIn(text, [{ rule: 'acme-token', value }]),
  );
  expect(parts[0]![0]!.reason).toBe(`${value.slice(0, 2)}… is a sandbox's`);
});

test('the markers of a text are data that two versions of a file can be compared by', () => {
  const text = 'x\n# keyguard:allow acme-token -- why not\ny # keyguard:allow';
  expect(markersIn('a.rb', contextOf(text))).toEqual({
    markers: [{ line: 2, column: 3, rule: 'acme-token', reason: 'why not', alone: true }],
    broken: [{ line: 3, fault: 'malformed' }],
  });
});

test('of hundreds of markers of rules that nobody knows, only the first are compared with all names', () => {
  const lines = Array.from(
    { length: 300 },
    (_, at) => `"value-${at}" # keyguard:allow not-one-of-the-tokens-${at} -- why`,
  );
  const candidates = lines.flatMap((line, at) =>
    candidatesIn(line, [{ rule: 'acme-token', value: `value-${at}` }]).map((candidate) => ({
      ...candidate,
      parts: candidate.parts.map((part) => ({ ...part, line: at + 1, endLine: at + 1 })),
      context: candidate.context.map((shown) => ({ ...shown, number: at + 1 })),
    })),
  );
  let comparisons = 0;
  class Names extends Set<string> {
    override [Symbol.iterator]() {
      comparisons++;
      return super[Symbol.iterator]();
    }
  }
  const { notices } = matchMarkers('a.py', candidates, new Names(ownRules.map(({ id }) => id)));
  expect(notices).toHaveLength(300);
  expect(comparisons).toBe(16);
});
