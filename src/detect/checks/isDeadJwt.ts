import type { Jwt } from './readJwt.ts';

/**
 * By algorithm, how many bytes its signatures have. Those of RSA are as long as the key, of which 1,024 bits are the
 * least that is met. https://www.rfc-editor.org/rfc/rfc7518#section-3.1, https://www.rfc-editor.org/rfc/rfc8037
 */
const signatureBytes: Readonly<Record<string, readonly number[]>> = {
  HS256: [32],
  HS384: [48],
  HS512: [64],
  ES256: [64],
  ES256K: [64],
  ES384: [96],
  ES512: [132],
  EdDSA: [64, 114],
};
const leastOfRsa = 128;

/**
 * Whether a JSON Web Token opens nothing: it is not signed (`alg` none), or by something that is no signature; its time
 * has passed; it stands in the documentation of jwt.io or PyJWT; or it is made to be public, as Supabase's
 * `anon` key is, which every page of a project is given. https://supabase.com/docs/guides/api/api-keys
 *
 * @param now seconds since 1970
 */
export function isDeadJwt({ header, claims, signature }: Jwt, now = Date.now() / 1000): boolean {
  const { alg } = header;
  if (typeof alg !== 'string' || /^none$/i.test(alg)) return true;
  const isPublic = claims.role === 'anon' || claims.sub === '1234567890' || claims.some === 'payload';
  const isOver = typeof claims.exp === 'number' && claims.exp < now;
  return isPublic || isOver || !maySign(signature, alg);
}

function maySign(signature: string, alg: string): boolean {
  const bytes = Math.floor((signature.length * 3) / 4);
  if (/^[RP]S\d+$/.test(alg)) return bytes >= leastOfRsa;
  return signatureBytes[alg]?.includes(bytes) ?? true;
}
