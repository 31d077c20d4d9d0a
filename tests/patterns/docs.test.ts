import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checks } from '../../src/detect/checks/checks.ts';
import { checksums } from '../../src/detect/checks/checksums.ts';
import { compilePattern } from '../../src/detect/compilePattern.ts';
import { alphabetTable } from '../../src/detect/format/alphabets.ts';
import { parseFormat } from '../../src/detect/format/parseFormat.ts';

/** With no padding in its tables: how wide a column is says nothing. */
const page = readFileSync(join(import.meta.dirname, '../../docs/patterns.md'), 'utf8').replaceAll(
  / +\|/g,
  ' |',
);
const tableUnder = (heading: string) =>
  [
    ...page
      .slice(page.indexOf(heading))
      .split(/\n#|\n\n[A-Z*]/)[0]!
      .matchAll(/^\| `([^`]+)` \|/gm),
  ].map((row) => row[1]);

test('the page lists every alphabet, checksum and check, and no other', () => {
  expect(tableUnder('### Alphabets')).toEqual(alphabetTable().map(({ name }) => name));
  expect(tableUnder('### Checksums').length).toBe(0);
  const named = [...page.matchAll(/^\| `([a-z0-9-]+(?:hex|bech32|BECH32|base\d\d))` \| \d \|/gm)].map(
    (row) => row[1],
  );
  expect(named).toEqual(Object.keys(checksums));
  const described = [...page.matchAll(/^\| `([a-z0-9-]+)` \| [^|]+ \|$/gm)].map((row) => row[1]);
  const ownChecks = Object.keys(checks).filter((name) => !(name in checksums));
  expect(described.filter((name) => ownChecks.includes(name!))).toEqual(ownChecks);
});

test('what the page shows of the language is right', () => {
  for (const [, source] of page.matchAll(/^\| `([^`]*[{(<\\][^`]*)`/gm))
    if (!source!.startsWith('regex')) expect(() => parseFormat(source!.replaceAll('\\|', '|'))).not.toThrow();
});

test('its example compiles', () => {
  const secret = {
    id: 'acme-api-key',
    title: 'Acme API key',
    format: /format: '(acme_\(live\|test\)[^']*)'/.exec(page)![1]!,
    env: 'ACME_API_KEY',
  };
  const pattern = { provider: 'acme', title: 'Acme', docs: 'https://docs.acme.com/', secrets: [secret] };
  expect(compilePattern(pattern, 'acme.ts')[0]).toMatchObject({ anchors: ['acme_live_', 'acme_test_'] });
});
