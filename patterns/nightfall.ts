import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nightfall',
  title: 'Nightfall',
  docs: 'https://help.nightfall.ai/developer-api',
  secrets: [
    {
      id: 'nightfall-api-key',
      title: 'Nightfall API key',
      format: 'NF-{base62:32}',
      checks: ['letters-and-digits'],
      env: 'NIGHTFALL_API_KEY',
      revoke: 'https://app.nightfall.ai/',
      confidence: 'certain',
    },
  ],
});
