import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fastly',
  title: 'Fastly',
  docs: 'https://docs.fastly.com/en/guides/using-api-tokens',
  secrets: [
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      format: '{base64url:32}',
      near: ['fastly'],
      checks: ['mixed'],
      env: 'FASTLY_API_TOKEN',
      revoke: 'https://manage.fastly.com/account/personal/tokens',
      confidence: 'likely',
    },
  ],
});
