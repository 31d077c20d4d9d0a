import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'survicate',
  title: 'Survicate',
  docs: 'https://developers.survicate.com/',
  secrets: [
    {
      id: 'survicate-api-key',
      title: 'Survicate API key',
      format: '{base62:32}',
      near: ['survicate'],
      checks: ['letters-and-digits'],
      env: 'SURVICATE_API_KEY',
      revoke: 'https://panel.survicate.com/',
      confidence: 'likely',
    },
  ],
});
