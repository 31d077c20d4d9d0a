import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dronahq',
  title: 'DronaHQ',
  docs: 'https://docs.dronahq.com/',
  secrets: [
    {
      id: 'dronahq-api-key',
      title: 'DronaHQ API key',
      format: '{base62:50}',
      near: ['dronahq'],
      checks: ['letters-and-digits'],
      env: 'DRONAHQ_API_KEY',
      confidence: 'likely',
    },
  ],
});
