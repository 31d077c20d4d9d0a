import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pushover',
  title: 'Pushover',
  docs: 'https://pushover.net/api',
  secrets: [
    {
      id: 'pushover-token',
      title: 'Pushover application token or user key',
      format: '{base62:30}',
      near: ['pushover'],
      checks: ['letters-and-digits'],
      env: 'PUSHOVER_TOKEN',
      revoke: 'https://pushover.net/',
      confidence: 'likely',
    },
  ],
});
