import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'groovehq',
  title: 'Groove',
  docs: 'https://developer.groovehq.com/',
  secrets: [
    {
      id: 'groovehq-api-token',
      title: 'Groove API token',
      format: '{base62:64}',
      near: [
        'groovehq api',
        'groovehq key',
        'groovehq token',
        'groovehq secret',
        'groovehq access',
        'groovehq private',
        'groovehq client secret',
        'groovehq auth token',
        'groove api',
        'groove key',
        'groove token',
        'groove secret',
        'groove access',
        'groove private',
      ],
      checks: ['letters-and-digits'],
      env: 'GROOVEHQ_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
