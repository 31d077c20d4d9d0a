import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'buddyns',
  title: 'BuddyNS',
  docs: 'https://www.buddyns.com/support/api/',
  secrets: [
    {
      id: 'buddyns-api-key',
      title: 'BuddyNS API key',
      format: '{base62:40}',
      near: [
        'buddyns api',
        'buddyns key',
        'buddyns token',
        'buddyns secret',
        'buddyns access',
        'buddyns private',
        'buddyns client secret',
        'buddyns auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'BUDDYNS_API_KEY',
      confidence: 'likely',
    },
  ],
});
