import { describe, expect, test } from '@jest/globals';
import { drawn, hex, valuesIn } from './makeRule.ts';

const key = drawn(hex, 64, 8);
const bytes = (length: number, seed: number, form = (value: number) => String(value)) =>
  Array.from(Buffer.from(drawn(hex, 2 * length, seed), 'hex'), form).join(', ');
const inHex = (value: number) => `0x${value.toString(16).padStart(2, '0')}`;

describe('a key in bytes', () => {
  test.each([
    [`static const uint8_t aes_key[16] = { ${bytes(16, 3, inHex)} };`],
    [`static const uint8_t app_key[] = { ${bytes(16, 3, inHex)} };`],
    [`static const u1_t PROGMEM APPSKEY[16] = { ${bytes(16, 3, inHex)} };`],
    [`uint8_t nwkSKey[] = { ${bytes(16, 3, inHex)} };`],
    [`  network_key: [${bytes(16, 3)}]`],
    [`private static final byte[] SECRET_KEY = { ${bytes(16, 3, (value) => `(byte) ${inHex(value)}`)} };`],
    [`byte[] secretKey = new byte[] { ${bytes(16, 3, (value) => String((value << 24) >> 24))} };`],
    [`const SECRET_KEY: [u8; 32] = [${bytes(32, 3, inHex)}];`],
    [`const SECRET_KEY: [u8; 32] = [${bytes(32, 3)}];`],
    [`static SECRET_KEY: &[u8; 32] = &[${bytes(32, 3)}];`],
    [`let secretKey: [UInt8] = [${bytes(32, 3, inHex)}]`],
    [`const secretKey = Uint8Array.from([${bytes(64, 3)}]);`],
    [`Keypair.fromSecretKey(new Uint8Array([${bytes(64, 3)}]))`],
    [`uint8_t aes_key[16] = { ${bytes(16, 3, inHex)} };\nuint8_t aes_iv[16] = { ${bytes(16, 4, inHex)} };`],
  ])('%j', async (text) => expect(await valuesIn(text)).toHaveLength(1));

  test('a test vector, a part of a list and a weak name are none', async () => {
    const list = `uint8_t aes_key[16] = { ${bytes(16, 3, inHex)} };\n`;
    expect(await valuesIn(`${list}uint8_t plaintext[16] = { ${bytes(16, 4, inHex)} };`)).toEqual([]);
    expect(await valuesIn(`uint8_t secret_table[] = { ${bytes(200, 3, inHex)} };`)).toEqual([]);
    expect(await valuesIn(`uint8_t key[16] = { ${bytes(16, 3, inHex)} };`)).toEqual([]);
  });

  test('in hexadecimal', async () => {
    expect(await valuesIn(`const ENC_KEY = Buffer.from('${key}', 'hex');`)).toEqual([key]);
    expect(await valuesIn(`const key = merge('${key}', data)`)).toEqual([]);
  });
});
