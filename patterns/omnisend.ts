import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'omnisend',
  title: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/',
  secrets: [
    {
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      format: ['{base64url:75}', '{Hex:24}-{base62:50}'],
      near: ['omnisend'],
      checks: ['letters-and-digits'],
      env: 'OMNISEND_API_KEY',
      revoke: 'https://app.omnisend.com/',
      confidence: 'likely',
    },
  ],
});
