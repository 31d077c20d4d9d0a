import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'holistic',
  title: 'Holistic',
  docs: 'https://holistic.dev/',
  secrets: [
    {
      id: 'holistic-api-key',
      title: 'Holistic API key',
      format: '{base62:43}',
      near: [
        'holistic api',
        'holistic key',
        'holistic token',
        'holistic secret',
        'holistic access',
        'holistic private',
        'holistic auth',
      ],
      checks: ['letters-and-digits'],
      env: 'HOLISTIC_API_KEY',
      confidence: 'likely',
    },
  ],
});
