/**
 * Whether a text in base64 is a public key or begins like one: a sequence of the algorithm, which is a sequence that an
 * object identifier begins, and of a bit string. A private key begins with its version, an encrypted one goes on with
 * an octet string. https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function isPublicKey(value: string): boolean {
  if (!/^M[A-Za-z0-9+/]{20,}={0,2}$/.test(value)) return false;
  const der = Buffer.from(value.slice(0, 64), 'base64');
  const algorithm = der[1]! < 0x80 ? 2 : 2 + (der[1]! & 0x7f);
  const key = algorithm + 2 + der[algorithm + 1]!;
  return der[0] === 0x30 && der[algorithm] === 0x30 && der[algorithm + 2] === 0x06 && der[key] === 0x03;
}
