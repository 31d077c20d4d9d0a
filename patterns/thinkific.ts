import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'thinkific',
  title: 'Thinkific',
  docs: 'https://developers.thinkific.com/',
  secrets: [
    {
      id: 'thinkific-api-key',
      title: 'Thinkific API key',
      format: '{Hex:32}',
      near: ['thinkific'],
      checks: ['letters-and-digits'],
      env: 'THINKIFIC_API_KEY',
      confidence: 'likely',
    },
  ],
});
