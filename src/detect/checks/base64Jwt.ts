import { base64Text } from './base64Text.ts';
import type { Check } from './check.ts';
import { jwt, makeJwt } from './jwt.ts';
import type { Maker } from './maker.ts';

/** A JSON Web Token in base64 once more, as Kubernetes secrets hold it. https://www.rfc-editor.org/rfc/rfc7519 */
export const base64Jwt: Check = (secret, groups) => jwt(base64Text(secret) ?? '', groups);

export const makeBase64Jwt: Maker = (secret, random) =>
  Buffer.from(makeJwt(secret, random)).toString('base64');
