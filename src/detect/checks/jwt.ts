import { accepted, type Check } from './check.ts';
import { isDeadJwt } from './isDeadJwt.ts';
import type { Maker } from './maker.ts';
import { readJwt } from './readJwt.ts';

/**
 * A JSON Web Token that may open something.
 *
 * @returns `{ issuer }` where its claims name one
 */
export const jwt: Check = (token) => {
  const read = readJwt(token);
  if (read === null || isDeadJwt(read)) return null;
  const { iss } = read.claims;
  return typeof iss === 'string' && iss !== '' ? { issuer: iss } : accepted;
};

export const makeJwt: Maker = (_, random) => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  // In characters: 32, 64 and 256 bytes; the last character holds what is left over.
  const [alg, length, last] = random.pick([
    ['HS256', 43, 'AEIMQUYcgkosw048'],
    ['ES256', 86, 'AQgw'],
    ['RS256', 342, 'AQgw'],
  ] as const);
  const header = encode({ alg, typ: 'JWT' });
  const payload = encode({
    sub: random.text('abcdefghkmnpqrstuvwxyz', 12),
    iat: random.integer(1.6e9, 1.8e9),
  });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return `${header}.${payload}.${random.text(letters, length - 1)}${random.pick([...last])}`;
};
