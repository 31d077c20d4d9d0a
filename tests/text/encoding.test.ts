import { describe, expect, test } from '@jest/globals';
import { detectEncoding } from '../../src/text/encoding.ts';

const le = (text: string) => Buffer.from(text, 'utf16le');

describe('the encoding of a text', () => {
  test.each<[string, Buffer, object]>([
    ['nothing', Buffer.alloc(0), { name: '8-bit', kind: 'text', mark: 0 }],
    ['ASCII', Buffer.from('a = 1\n'), { name: '8-bit', kind: 'text' }],
    ['UTF-8 with a mark', Buffer.from('\ufeffa'), { name: '8-bit', mark: 3 }],
    ['UTF-16LE with a mark', le('\ufeffa'), { name: 'utf-16le', mark: 2 }],
    ['UTF-16BE with a mark', le('\ufeffa').swap16(), { name: 'utf-16be', mark: 2 }],
    ['UTF-32LE with a mark', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), { name: 'utf-32le', mark: 4 }],
    ['UTF-32BE with a mark', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]), { name: 'utf-32be', mark: 4 }],
    ['UTF-16LE', le('key = "é"\r\n'), { name: 'utf-16le', mark: 0, kind: 'text' }],
    ['UTF-16BE', le('key = "é"\r\n').swap16(), { name: 'utf-16be', mark: 0, kind: 'text' }],
    [
      'UTF-16LE with an odd byte at its end',
      Buffer.concat([le('key = 1\n'), Buffer.from('a')]),
      { name: 'utf-16le' },
    ],
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'latin1'),
      { name: '8-bit', kind: 'binary' },
    ],
    [
      'an executable',
      Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0', 'latin1'),
      { kind: 'binary' },
    ],
    [
      '32-bit numbers',
      Buffer.from(Uint32Array.from({ length: 64 }, (_, index) => index).buffer),
      { kind: 'binary' },
    ],
    ['NULs', Buffer.alloc(100), { kind: 'binary' }],
  ])('%s', (_, bytes, expected) => expect(detectEncoding(bytes)).toMatchObject(expected));

  test('unpaired surrogates are no UTF-16', () => {
    const bytes = Buffer.concat([le('some text '), Buffer.from([0x00, 0xd8]), le(' more')]);
    expect(detectEncoding(bytes).kind).toBe('binary');
  });
});
