import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'abyssale',
  title: 'Abyssale',
  docs: 'https://developers.abyssale.com/',
  secrets: [
    {
      id: 'abyssale-api-key',
      title: 'Abyssale API key',
      format: '{base62:40}',
      near: [
        'abyssale api',
        'abyssale key',
        'abyssale token',
        'abyssale secret',
        'abyssale access',
        'abyssale private',
        'abyssale client secret',
        'abyssale auth token',
        'abbysale api',
        'abbysale key',
        'abbysale token',
        'abbysale secret',
        'abbysale access',
        'abbysale private',
        'abbysale client secret',
        'abbysale auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'ABYSSALE_API_KEY',
      confidence: 'likely',
    },
  ],
});
