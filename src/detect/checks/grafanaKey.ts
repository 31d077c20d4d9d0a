import { base64Json } from './base64Text.ts';
import { accepted, type Check } from './check.ts';
import type { Maker } from './maker.ts';

/**
 * A Grafana API key is a JSON object of key, name and organisation in base64; other things begin in the same way.
 * https://github.com/grafana/grafana/blob/main/pkg/components/apikeygen/apikeygen.go
 */
export const grafanaKey: Check = (key) => {
  const parts = base64Json(key);
  return parts && typeof parts.k === 'string' && typeof parts.n === 'string' && 'id' in parts
    ? accepted
    : null;
};

export const makeGrafanaKey: Maker = (_, random) => {
  const k = random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 32);
  const n = random.text('abcdefghkmnpqrstuvwxyz', 9);
  return Buffer.from(JSON.stringify({ k, n, id: random.integer(1, 9) })).toString('base64');
};
