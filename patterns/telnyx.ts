import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'telnyx',
  title: 'Telnyx',
  docs: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
  secrets: [
    {
      id: 'telnyx-api-key',
      title: 'Telnyx API v2 key',
      format: 'KEY{[0-9A-F]:32}_{base62:22}',
      env: 'TELNYX_API_KEY',
      revoke: 'https://portal.telnyx.com/#/app/api-keys',
      confidence: 'certain',
    },
    {
      id: 'telnyx-api-key-of-other-form',
      title: 'Telnyx API v2 key',
      format: 'KEY{base64url:55}',
      near: ['telnyx'],
      checks: ['letters-and-digits'],
      env: 'TELNYX_API_KEY',
      revoke: 'https://portal.telnyx.com/#/app/api-keys',
      confidence: 'likely',
    },
  ],
});
