import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'juro',
  title: 'Juro',
  docs: 'https://docs.juro.com/',
  secrets: [
    {
      id: 'juro-api-key',
      title: 'Juro API key',
      format: '{base62:40}',
      near: [
        'juro api',
        'juro key',
        'juro token',
        'juro secret',
        'juro access',
        'juro private',
        'juro client secret',
        'juro auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'JURO_API_KEY',
      confidence: 'likely',
    },
  ],
});
