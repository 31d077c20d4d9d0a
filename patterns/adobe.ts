import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'adobe',
  title: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  secrets: [
    {
      id: 'adobe-client-secret',
      title: 'Adobe client secret',
      format: 'p8e-{base64url:32}',
      env: 'ADOBE_CLIENT_SECRET',
      revoke: 'https://developer.adobe.com/console',
      confidence: 'certain',
    },
    {
      id: 'adobe-api-key',
      title: 'Adobe API key',
      format: '{Hex:32}',
      near: ['adobe'],
      checks: ['letters-and-digits'],
      env: 'ADOBE_API_KEY',
      revoke: 'https://developer.adobe.com/console',
      confidence: 'likely',
    },
  ],
});
