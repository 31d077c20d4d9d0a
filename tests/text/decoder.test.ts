import { describe, expect, test } from '@jest/globals';
import { decoderFor } from '../../src/text/decoder.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the decoder of a text', () => {
  test.each([
    ['utf-8', Buffer.from('Größe 鍵 😀')],
    ['utf-8', Buffer.from('plain')],
    ['windows-1252', bytes('Gr\xf6\xdfe, d\xe9j\xe0 vu')],
    ['windows-1252', bytes('p\xe4ssword')],
    ['shift_jis', bytes('\x83\x70\x83\x58\x83\x8f\x81\x5b\x83\x68')],
    ['euc-jp', bytes('\xa5\xd1\xa5\xb9\xa5\xef\xa1\xbc\xa5\xc9')],
    ['euc-kr', bytes('\xba\xf1\xb9\xd0\xb9\xf8\xc8\xa3')],
    ['gb18030', bytes('\xc3\xdc\xc2\xeb\xca\xc7\xce\xd2\xb5\xc4')],
  ])('%s', (name, content) => expect(decoderFor(content).name).toBe(name));

  test('a sample that ends within a character is UTF-8 all the same', () => {
    const content = Buffer.from('é鍵😀');
    for (let end = 2; end < content.length; end++)
      expect(decoderFor(content.subarray(0, end)).name).toBe('utf-8');
  });

  test('counts what it decodes to, in UTF-16 units', () => {
    for (const content of [Buffer.from('aé鍵😀'), bytes('d\xe9j\xe0'), bytes('\x83\x70\x83\x58a')]) {
      const decoder = decoderFor(content);
      expect(decoder.units(content)).toBe(decoder.decode(content).length);
    }
  });
});
