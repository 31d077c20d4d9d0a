import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ronin',
  title: 'Ronin',
  docs: 'https://www.roninapp.com/',
  secrets: [
    {
      id: 'ronin-api-token',
      title: 'Ronin API token',
      format: '{base62:26}',
      near: [
        'roninapp',
        'ronin key',
        'ronin api',
        'ronin token',
        'ronin secret',
        'ronin access',
        'ronin private',
        'ronin auth',
      ],
      checks: ['letters-and-digits'],
      env: 'RONIN_TOKEN',
      confidence: 'likely',
    },
  ],
});
