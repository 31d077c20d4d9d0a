import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'statuspal',
  title: 'Statuspal',
  docs: 'https://www.statuspal.io/api-docs',
  secrets: [
    {
      id: 'statuspal-api-key',
      title: 'Statuspal API key',
      format: 'uk_{[A-Za-z0-9_-]:20-50}',
      near: ['statuspal'],
      env: 'STATUSPAL_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'statuspal-legacy-key',
      title: 'Statuspal API key of another form',
      format: '{base62:20-40}',
      near: ['statuspal'],
      checks: ['mixed'],
      env: 'STATUSPAL_API_KEY',
      confidence: 'likely',
    },
  ],
});
