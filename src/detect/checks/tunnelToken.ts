import { base64Json } from './base64Text.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

/**
 * The token of a tunnel of Cloudflare is a JSON object of account, tunnel and secret in base64.
 * https://github.com/cloudflare/cloudflared/blob/master/connection/connection.go
 */
export const tunnelToken: Check = (token) => {
  const { a, t, s } = base64Json(token) ?? {};
  const isTunnel =
    /^[\da-f]{32}$/.test(String(a)) && /^[\da-f-]{36}$/.test(String(t)) && typeof s === 'string';
  return isTunnel ? accepted : null;
};

export const makeTunnelToken: Maker = (_, random) => {
  const hex = (length: number) => random.text('0123456789abcdef', length);
  const t = [8, 4, 4, 4, 12].map(hex).join('-');
  const s = Buffer.from(random.text('ABCDEFGHKMNPRSTVWXYZabcdefghkmnpqrstvwxyz23456789', 32)).toString(
    'base64',
  );
  return Buffer.from(JSON.stringify({ a: hex(32), t, s })).toString('base64');
};
