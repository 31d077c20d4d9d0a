import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'diffbot',
  title: 'Diffbot',
  docs: 'https://docs.diffbot.com/',
  secrets: [
    {
      id: 'diffbot-api-token',
      title: 'Diffbot API token',
      format: '{base62:32}',
      near: ['diffbot'],
      checks: ['letters-and-digits'],
      env: 'DIFFBOT_API_TOKEN',
      revoke: 'https://app.diffbot.com/get-started',
      confidence: 'likely',
    },
  ],
});
