import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appsynergy',
  title: 'AppSynergy',
  docs: 'https://www.appsynergy.com/',
  secrets: [
    {
      id: 'appsynergy-api-key',
      title: 'AppSynergy API key',
      format: '{base62:64}',
      near: [
        'appsynergy api',
        'appsynergy key',
        'appsynergy token',
        'appsynergy secret',
        'appsynergy access',
        'appsynergy private',
        'appsynergy client secret',
        'appsynergy auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'APPSYNERGY_API_KEY',
      confidence: 'likely',
    },
  ],
});
