import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hive',
  title: 'Hive',
  docs: 'https://developers.hive.com/',
  secrets: [
    {
      id: 'hive-api-key',
      title: 'Hive API key',
      format: '{base62:32}',
      near: ['hive api', 'hive key', 'hive token', 'hive secret', 'hive access', 'hive private', 'hive.com'],
      checks: ['letters-and-digits'],
      env: 'HIVE_API_KEY',
      confidence: 'likely',
    },
  ],
});
