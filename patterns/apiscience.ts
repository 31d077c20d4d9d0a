import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apiscience',
  title: 'API Science',
  docs: 'https://www.apiscience.com/',
  secrets: [
    {
      id: 'apiscience-api-key',
      title: 'API Science API key',
      format: '{base62:22}',
      near: ['apiscience', 'api science'],
      checks: ['letters-and-digits'],
      env: 'APISCIENCE_API_KEY',
      confidence: 'likely',
    },
  ],
});
