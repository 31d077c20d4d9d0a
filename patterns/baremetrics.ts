import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'baremetrics',
  title: 'Baremetrics',
  docs: 'https://developers.baremetrics.com/',
  secrets: [
    {
      id: 'baremetrics-api-key',
      title: 'Baremetrics API key',
      format: '({word:25}|(sk|lk)_{base62:20-24})',
      near: ['baremetrics'],
      checks: ['letters-and-digits'],
      env: 'BAREMETRICS_API_KEY',
      confidence: 'likely',
    },
  ],
});
