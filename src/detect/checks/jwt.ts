import { base64Json } from './base64Text.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';
import { isPublicJwt } from './publicJwt.ts';

/**
 * A JSON Web Token has a header that names an algorithm and a payload of claims, both JSON. None is a secret that has no
 * signature (`alg` none), that is made to be public, or that stands in the documentation of
 * jwt.io or PyJWT. https://www.rfc-editor.org/rfc/rfc7519
 *
 * @returns `{ issuer }` where the payload names one
 */
export const jwt: Check = (token) => {
  const [header, payload] = token.split('.').map(base64Json);
  if (!header || !payload || typeof header.alg !== 'string' || /^none$/i.test(header.alg)) return null;
  if (isPublicJwt(token) || payload.sub === '1234567890' || payload.some === 'payload') return null;
  return typeof payload.iss === 'string' && payload.iss !== '' ? { issuer: payload.iss } : accepted;
};

export const makeJwt: Maker = (_, random) => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = encode({ alg: random.pick(['HS256', 'RS256', 'ES256']), typ: 'JWT' });
  const payload = encode({
    sub: random.text('abcdefghkmnpqrstuvwxyz', 12),
    iat: random.integer(1.6e9, 1.8e9),
  });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  // 43 characters are 32 bytes; the last of them holds four bits.
  return `${header}.${payload}.${random.text(letters, 42)}${random.pick('AEIMQUYcgkosw048')}`;
};
