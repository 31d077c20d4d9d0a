import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'square',
  title: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  related: [{ role: 'application id', format: 'sq0id(p|b)-{base64url:22}' }],
  secrets: [
    {
      id: 'square-access-token',
      title: 'Square access token',
      format: 'EAAA{base64url:60}',
      checks: ['mixed'],
      env: 'SQUARE_ACCESS_TOKEN',
      revoke: 'https://developer.squareup.com/apps',
      confidence: 'likely',
    },
    {
      id: 'square-legacy-token',
      title: 'Square access token or OAuth secret',
      format: 'sq0(atp-{base64url:22}|csp-{base64url:43})',
      env: 'SQUARE_ACCESS_TOKEN',
      revoke: 'https://developer.squareup.com/apps',
      confidence: 'certain',
    },
    {
      id: 'square-token-by-name',
      title: 'Square access token',
      format: 'EAAA{[A-Za-z0-9+=_-]:22-80}',
      near: ['square'],
      checks: ['mixed'],
      env: 'SQUARE_ACCESS_TOKEN',
      revoke: 'https://developer.squareup.com/apps',
      confidence: 'likely',
    },
  ],
});
