import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apimetrics',
  title: 'APImetrics',
  docs: 'https://docs.apimetrics.io/',
  secrets: [
    {
      id: 'apimetrics-api-key',
      title: 'APImetrics API key',
      format: '{base62:32}',
      near: ['apimetrics', 'api metrics'],
      checks: ['letters-and-digits'],
      env: 'APIMETRICS_API_KEY',
      confidence: 'likely',
    },
  ],
});
