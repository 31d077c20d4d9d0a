import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'simfin',
  title: 'SimFin',
  docs: 'https://simfin.readme.io/',
  secrets: [
    {
      id: 'simfin-api-key',
      title: 'SimFin API key',
      format: ['{base62:32}', '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}'],
      near: ['simfin'],
      checks: ['letters-and-digits'],
      env: 'SIMFIN_API_KEY',
      revoke: 'https://app.simfin.com/',
      confidence: 'likely',
    },
  ],
});
