import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'captaindata',
  title: 'Captain Data',
  docs: 'https://docs.captaindata.co/',
  secrets: [
    {
      id: 'captaindata-api-key',
      title: 'Captain Data API key',
      format: '{hex:64}',
      near: [
        'captaindata api',
        'captaindata key',
        'captaindata token',
        'captaindata secret',
        'captaindata access',
        'captaindata private',
        'captaindata client secret',
        'captaindata auth token',
        'captain data',
      ],
      checks: ['letters-and-digits'],
      env: 'CAPTAINDATA_API_KEY',
      confidence: 'likely',
    },
  ],
});
