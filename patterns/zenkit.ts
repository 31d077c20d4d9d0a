import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zenkit',
  title: 'Zenkit',
  docs: 'https://base.zenkit.com/docs/api/',
  secrets: [
    {
      id: 'zenkit-api-key',
      title: 'Zenkit API key',
      format: '{base62:8}-{base62:32}',
      near: ['zenkit'],
      checks: ['letters-and-digits'],
      env: 'ZENKIT_API_KEY',
      confidence: 'likely',
    },
  ],
});
