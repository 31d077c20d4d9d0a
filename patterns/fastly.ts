import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fastly',
  title: 'Fastly',
  docs: 'https://docs.fastly.com/en/guides/using-api-tokens',
  secrets: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      format: '{base64url:1}{[A-Za-z0-9_=-]:30}{base64url:1}',
      near: ['fastly'],
      checks: ['letters-and-digits'],
      env: 'FASTLY_API_TOKEN',
      revoke: 'https://manage.fastly.com/account/personal/tokens',
      confidence: 'likely',
    },
  ],
});
