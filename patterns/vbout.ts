import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vbout',
  title: 'VBOUT',
  docs: 'https://developers.vbout.com/',
  secrets: [
    {
      id: 'vbout-api-key',
      title: 'VBOUT API key',
      format: '{digit:25}',
      near: ['vbout'],
      checks: [],
      env: 'VBOUT_API_KEY',
      revoke: 'https://app.vbout.com/',
      confidence: 'likely',
    },
  ],
});
