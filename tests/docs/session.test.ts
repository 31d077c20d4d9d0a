import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const text = (name: string) => readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8');

/** What was typed, and what other programs than keyguard answered. */
const commands = (page: string) => page.match(/^\$ .*/gm);
const lines = (page: string) => page.match(/^(?: {2}[-+] \d+ \| |signed: ).*$/gm);

// Recorded by scripts/session.ts, which fails where a command does not end as it should.
describe.each(['carrierwave.ja.md', 'carrierwave.ko.md'])('%s', (name) => {
  test('is the session of the English page', () => {
    const english = text('carrierwave.md');
    expect(commands(text(name))).toEqual(commands(english));
    expect(lines(text(name))).toEqual(lines(english));
    expect(commands(english)).toEqual([
      '$ git commit -m "Keep uploads on S3"',
      '$ npx keyguard fix --yes',
      '$ git commit -m "Keep uploads on S3"',
      '$ ruby app.rb',
    ]);
  });
});

test('the Japanese page begins with the refused commit', () => {
  expect(text('carrierwave.ja.md')).toContain(
    'keyguard: コミットを止めました。config/initializers/carrierwave.rb:5 に AWS のアクセスキー ID とシークレットが直接書かれています。まだどこにも公開されていません。',
  );
});
