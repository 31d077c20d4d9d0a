import type { Jwt } from './readJwt.ts';

/**
 * By algorithm, how many bytes its signatures have, from and to: those of elliptic curves have some more where a library
 * writes them in DER. https://www.rfc-editor.org/rfc/rfc7518#section-3.1, https://www.rfc-editor.org/rfc/rfc8037
 */
const signatureBytes = new Map<string, readonly [least: number, most: number]>([
  ['HS256', [32, 32]],
  ['HS384', [48, 48]],
  ['HS512', [64, 64]],
  ['ES256', [64, 72]],
  ['ES256K', [64, 72]],
  ['ES384', [96, 104]],
  ['ES512', [132, 141]],
  ['EdDSA', [64, 114]],
]);
/** A signature of RSA is as long as the key. */
const ofRsa = [64, 2048] as const;

/**
 * Whether a JSON Web Token opens nothing: it is not signed (`alg` none), or by something that is no signature; its time
 * has passed (`exp` 0 is written for "never"); it stands in the documentation of jwt.io or PyJWT; or it is made to be public, as
 * Supabase's `anon` key is, which every page of a project is given. https://supabase.com/docs/guides/api/api-keys
 *
 * @param now seconds since 1970
 */
export function isDeadJwt({ header, claims, signature }: Jwt, now = Date.now() / 1000): boolean {
  const { alg } = header;
  if (typeof alg !== 'string' || /^none$/i.test(alg)) return true;
  const isPublic = claims.role === 'anon' || claims.sub === '1234567890' || claims.some === 'payload';
  const isOver = typeof claims.exp === 'number' && claims.exp > 0 && claims.exp < now;
  return isPublic || isOver || !maySign(signature, alg);
}

function maySign(signature: string, alg: string): boolean {
  const bounds = /^[RP]S\d+$/.test(alg) ? ofRsa : signatureBytes.get(alg);
  if (bounds === undefined) return true;
  const bytes = Math.floor((signature.replace(/=+$/, '').length * 3) / 4);
  return bytes >= bounds[0] && bytes <= bounds[1];
}
