import { describe, expect, test } from '@jest/globals';
import { isPlaceholder } from '../../src/detect/placeholder.ts';
import { base62, drawn, hex, lower, marked, valuesIn } from './makeRule.ts';

describe('a placeholder', () => {
  test.each([
    `${drawn(base62, 9)}EXAMPLE`,
    `${drawn(base62, 30)}EXAMPLEKEY`,
    'xxxxxxxxxxxxxxxxxxxx',
    'XXXX-XXXX-XXXX-XXXX',
    '********************',
    '00000000000000000000',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abababababababababab',
    `s${'h'.repeat(5)}`,
    'abcdef1234567890abcdef1234567890',
    '1234567890abcdefghij',
    'ABCDEFGHIJKLMNOPQRST',
    [...'fghijklmnopqrsuvwxy'].map((letter) => `8${letter}`).join(''),
    `${'abcdefghijklmnop'}${'0192'}`,
    `aa${'5'.repeat(9)}bb${'c'.repeat(9)}`,
    '&lt;YOUR PASSWORD&gt;',
    Buffer.from('these are not the words that you look for').toString('base64'),
    Buffer.from('{"k":"EXAMPLE of a key"}').toString('base64'),
    'qwertyuiopasdfghjklz',
    `${drawn(base62, 24)}-${[...lower].slice(10, 24).join('')}-${drawn(base62, 24, 2)}-${[...lower].slice(5, 16).join('')}-x`,
    'your-token-here',
    'your_api_key',
    'insert-your-key',
    'my_fake_token',
    'changeme',
    'replace-me',
    '<your token>',
    '${TOKEN}',
    'prefix${TOKEN}',
    '$(cat token)',
    '{{ token }}',
    '<%= token %>',
    '%s',
    '%(token)s',
    '$TOKEN',
    '%TOKEN%',
    '#{token}',
    Buffer.from('⟦DATABASE_PASSWORD⟧').toString('latin1'),
    Buffer.from('«TOKEN»').toString('latin1'),
    '[REDACTED]',
    '...',
    '',
  ])('is %j', (value) => expect(isPlaceholder(value)).toBe(true));

  test.each([
    ['20 letters and digits', base62, 20],
    ['16 capitals and digits', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16],
    ['32 hex digits', hex, 32],
    ['40 of base64', `${base62}+/`, 40],
    ['16 hex digits', hex, 16],
    ['24 small letters', lower, 24],
  ])('is no random text of %s, in twenty thousand', (_, alphabet, length) => {
    const hidden = Array.from({ length: 20_000 }, (_, seed) => drawn(alphabet, length, seed + 1)).filter(
      isPlaceholder,
    );
    expect(hidden).toEqual([]);
  });

  test('is no key with zeros in its middle', () =>
    expect(isPlaceholder(`${drawn(base62, 60)}${'A'.repeat(24)}${drawn(base62, 60, 2)}`)).toBe(false));

  test('is looked for behind the public prefix of a token', async () => {
    expect(
      await valuesIn(`tok_${'x'.repeat(20)} tok_${'abcdefghij'.repeat(2)} tok_${'ab'.repeat(10)}`, [marked]),
    ).toEqual([]);
  });
});
