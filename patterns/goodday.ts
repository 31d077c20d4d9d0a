import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'goodday',
  title: 'GoodDay',
  docs: 'https://www.goodday.work/developers/api-v2',
  secrets: [
    {
      id: 'goodday-api-token',
      title: 'GoodDay API token',
      format: '{base62:32}',
      near: ['goodday'],
      checks: ['letters-and-digits'],
      env: 'GOODDAY_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
