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
        'abbysale api',
        'abbysale key',
        'abbysale token',
        'abbysale secret',
        'abbysale access',
        'abbysale private',
      ],
      checks: ['letters-and-digits'],
      env: 'ABYSSALE_API_KEY',
      confidence: 'likely',
    },
  ],
});
