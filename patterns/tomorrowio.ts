import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tomorrowio',
  title: 'Tomorrow.io',
  docs: 'https://docs.tomorrow.io/',
  secrets: [
    {
      id: 'tomorrowio-api-key',
      title: 'Tomorrow.io API key',
      format: '{base62:32}',
      near: ['tomorrow.io', 'tomorrowio', 'tomorrow io', 'tomorrow api', 'tomorrow key', 'climacell'],
      checks: ['letters-and-digits'],
      env: 'TOMORROW_API_KEY',
      revoke: 'https://app.tomorrow.io/development/keys',
      confidence: 'likely',
    },
  ],
});
