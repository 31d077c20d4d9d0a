import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sinch',
  title: 'Sinch',
  docs: 'https://developers.sinch.com/',
  secrets: [
    {
      id: 'sinch-api-token',
      title: 'Sinch API token or key secret',
      format: ['{Hex:32}', '{base64url:26}'],
      near: ['sinch'],
      checks: ['letters-and-digits'],
      env: 'SINCH_API_TOKEN',
      revoke: 'https://dashboard.sinch.com/',
      confidence: 'likely',
    },
  ],
});
