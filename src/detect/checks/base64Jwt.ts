import { base64Text } from './base64Text.ts';
import { accepted, type Check } from './check.ts';
import { makeJwt } from './jwt.ts';
import type { Maker } from './maker.ts';
import { readJwt } from './readJwt.ts';

/**
 * A JSON Web Token in base64 once more, as Kubernetes secrets hold it: what it stands for has a header and a payload
 * that are JSON. https://www.rfc-editor.org/rfc/rfc7519
 */
export const base64Jwt: Check = (secret) => (readJwt(base64Text(secret) ?? '') === null ? null : accepted);

export const makeBase64Jwt: Maker = (secret, random) =>
  Buffer.from(makeJwt(secret, random)).toString('base64');
