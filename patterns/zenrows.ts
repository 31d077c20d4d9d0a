import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zenrows',
  title: 'ZenRows',
  docs: 'https://docs.zenrows.com/',
  secrets: [
    {
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      format: '{Hex:40}',
      near: ['zenrows'],
      checks: ['letters-and-digits'],
      env: 'ZENROWS_API_KEY',
      revoke: 'https://app.zenrows.com/',
      confidence: 'likely',
    },
  ],
});
