import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ContextLine } from '../../src/detect/candidate.ts';
import type { Evidence } from '../../src/detect/evidence.ts';
import { jsonReport } from '../../src/report/jsonReport.ts';
import { textReport } from '../../src/report/textReport.ts';
import { findingIn } from '../support/findingIn.ts';
import { plainText, reportOf } from '../support/reportOf.ts';

/** Letters that no sentence, name or path of these tests is made of six in a row of. */
const letters = [...'0123456789QXZqxzJjKk+/=_-'];
const value = fc
  .array(fc.constantFrom(...letters), { minLength: 12, maxLength: 60 })
  .map((chosen) => chosen.join(''))
  .filter((text) => /[a-z]/i.test(text));

const file = fc.constantFrom(
  ...[
    'a.rb',
    'a.js',
    'a.ts',
    'a.tsx',
    'a.py',
    'a.go',
    'A.java',
    'a.kt',
    'a.scala',
    'a.gradle',
    'a.cs',
    'a.php',
    'a.rs',
  ],
  ...[
    'a.swift',
    'a.ex',
    'a.c',
    'a.cpp',
    'a.pl',
    'a.lua',
    'a.dart',
    'a.sh',
    'a.fish',
    'a.ps1',
    'a.bat',
    'a.tf',
    'a.yml',
  ],
  ...[
    'a.json',
    'a.toml',
    'a.ini',
    'a.xml',
    'a.csv',
    'a.md',
    '.env',
    '.env.example',
    '.npmrc',
    'Dockerfile',
    'Jenkinsfile',
  ],
  ...[
    'docker-compose.yml',
    '.github/workflows/a.yml',
    '.gitlab-ci.yml',
    'config/database.yml',
    'application.properties',
  ],
  ...['a.ipynb', 'a.vue', 'a.tfvars', 'noending'],
);

/** Texts around secrets: A and B are two of them, A may be there more than once. */
const shape = fc.constantFrom(
  ...[
    "k = 'A'",
    'k = "A"',
    'k: A',
    'K=A',
    'A',
    '"k": "A",',
    'f("A", \'B\')',
    "u = 'https://u:A@h/B'",
    'u = `a ${b} A`',
  ],
  ...[
    '# A',
    '// A B',
    '/* A */ x',
    'ENV K=A',
    'RUN run --key "A" B',
    'export K=A',
    '{A: {B: 1}}',
    '[A]\nk = "B"',
    'A: B',
  ],
  ...[
    'k = "A" # was A',
    'k = """\nA\n"""\nB',
    "x <<'EOF'\nA\nEOF",
    'x <<EOF\nA B\nEOF',
    'AAA B',
    '"A',
    'A\'B"A',
    '%w[A B]',
    'x = "#{f("A")}"',
  ],
  ...[
    'module A\n  k = "B"',
    'A = {\n  k: "B"\n}',
    '\tA\t"B"',
    '鍵 = "A" \u202e B',
    '\x1b[31mA\x1b[0m "B"',
    '@Key("A") B',
    'const k = "A";',
  ],
);

interface Case {
  text: string;
  values: [string, string];
  prefix: number;
  together: boolean;
  file: string;
  window: number;
}

/** A line as detection hands it over: a long one is cut around its secret. */
const cut = (line: ContextLine, at: number, size: number): ContextLine => {
  const offset = Math.max(0, at - size);
  const text = line.text.slice(offset, at + size);
  return { number: line.number, text, offset, cut: text !== line.text };
};

function findingsOf({ text, values, prefix, together, file, window }: Case) {
  const planted = values
    .filter((secret) => text.includes(secret))
    .map((secret, index) => ({
      value: secret,
      env: index === 0 ? 'AWS_ACCESS_KEY_ID' : '',
      shown: secret.slice(0, prefix),
    }));
  const findings = together
    ? [findingIn(file, text, planted)]
    : planted.map((secret) => findingIn(file, text, [secret]));
  return findings.map((finding) => ({
    ...finding,
    context: finding.context.map((line) => {
      const part = finding.parts.find((each) => each.line === line.number);
      return part ? cut(line, part.column - 1, Math.max(window, part.value.length)) : line;
    }),
  }));
}

/** A piece of six letters of the secret, behind its public prefix, that stands in the output. */
function leak(output: string, secret: string, prefix: number): string | null {
  const hidden = secret.slice(prefix);
  for (let at = 0; at + 6 <= hidden.length; at++) {
    if (output.includes(hidden.slice(at, at + 6))) return hidden.slice(at, at + 6);
  }
  return null;
}

const cases = fc
  .record({
    shape,
    file,
    values: fc.tuple(value, value).filter(([a, b]) => !a.includes(b) && !b.includes(a)),
    prefix: fc.constantFrom(0, 4),
    together: fc.boolean(),
    lines: fc.nat(3),
    window: fc.constantFrom(5, 40, 2000),
  })
  .map(({ shape: form, values, lines, ...rest }): Case => {
    const filled = form.replace(/[AB]/g, (mark) => values[mark === 'A' ? 0 : 1]);
    const above = `${'x = 1\n'.repeat(lines)}`;
    return { ...rest, values, text: `${above}${filled}\n${filled}\n` };
  })
  .filter(({ text, values }) => text.includes(values[0]));

test('no output holds a secret, in any language, wherever it stands', () => {
  fc.assert(
    fc.property(
      cases,
      fc.boolean(),
      fc.constantFrom('staged' as const, 'scan' as const),
      (given, colour, command) => {
        const findings = findingsOf(given);
        const report = reportOf(findings, {
          command,
          skipped: [{ file: `x/${given.values[0]}`, reason: `of ${given.values[0]}` }],
          notices: [`about ${given.values[0]}`],
        });
        const output = textReport(report, { ...plainText, colour }) + jsonReport(report, []);
        for (const secret of given.values) {
          if (given.text.includes(secret)) expect(leak(output, secret, given.prefix)).toBeNull();
        }
      },
    ),
    { numRuns: 3000, seed: 20_261_122 },
  );
});

test('a file name that holds the secret hides it', () => {
  const secret = Array.from({ length: 6 }, (_, digit) => `QX${digit}`).join('');
  const finding = findingIn(`keys/${secret}.rb`, `k = '${secret}'`, [{ value: secret }]);
  const report = reportOf([finding]);
  expect(leak(textReport(report, plainText) + jsonReport(report, []), secret, 0)).toBeNull();
});

test('what explains a finding hides what another one found', () => {
  const secret = Array.from({ length: 6 }, (_, digit) => `QX${digit}`).join('');
  const role = 'secret';
  const evidence: readonly Evidence[] = [
    { role, for: true, kind: 'name', name: `key_${secret}`, means: 'apiKey', quoted: true },
    { role, for: false, kind: 'name', name: `weak_${secret}`, means: 'apiKey', quoted: true },
    { role, for: true, kind: 'near', name: `acme ${secret}`, lines: 0 },
    { role, for: true, kind: 'fact', name: 'issuer', value: `https://${secret}.invalid` },
    { role, for: true, kind: 'marker', marker: secret, own: false },
  ];
  const report = reportOf([findingIn('a.rb', `k = '${secret}'`, [{ value: secret }], { evidence })]);
  const text = textReport(report, { ...plainText, explain: true });
  expect(text).toContain('key_********');
  expect(leak(text + jsonReport(report, [], true), secret, 0)).toBeNull();
});
