/** A point of a curve in hex: 65 or 97 bytes that begin with 4, or 33 that begin with 2 or 3, as some secrets do. */
const point = /^(?:0x)?(?:04(?:[\da-f]{128}|[\da-f]{192})|0[23][\da-f]{64})$/i;
/** A key of NATS in base32, of which the first letter says what it is for; a secret one begins with S or P. */
const natsKey = /^[ACNOUX][A-Z2-7]{55}$/;

/** Whether a text in base32 ends in the checksum (CRC-16, its lower byte first) of what stands before it. */
function hasChecksum(value: string): boolean {
  const bits = [...value].flatMap((letter) => {
    const number = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter);
    return [4, 3, 2, 1, 0].map((bit) => (number >> bit) & 1);
  });
  bits.push(...bits.splice(-16, 8));
  return bits.reduce((sum, bit) => (sum & 0x8000 ? 0x1021 : 0) ^ ((sum << 1) & 0xffff) ^ bit, 0) === 0;
}

/**
 * Whether a text is a public key or begins like one. In base64 or hex: a sequence of the algorithm, which is a sequence
 * that an object identifier begins, and of a bit string. A private key begins with its version, an encrypted one goes on
 * with an octet string. https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function isPublicKey(value: string, name: string): boolean {
  if (natsKey.test(value)) return hasChecksum(value);
  if (point.test(value)) return !/priv|secret/i.test(name);
  const isHex = /^30[\da-f]{46,}$/i.test(value);
  if (!isHex && !/^M[A-Za-z0-9+/]{20,}={0,2}$/.test(value)) return false;
  const der = Buffer.from(value.slice(0, 64), isHex ? 'hex' : 'base64');
  const algorithm = der[1]! < 0x80 ? 2 : 2 + (der[1]! & 0x7f);
  const key = algorithm + 2 + der[algorithm + 1]!;
  return der[0] === 0x30 && der[algorithm] === 0x30 && der[algorithm + 2] === 0x06 && der[key] === 0x03;
}
