import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'borgbase',
  title: 'BorgBase',
  docs: 'https://docs.borgbase.com/',
  secrets: [
    {
      id: 'borgbase-api-token',
      title: 'BorgBase API token',
      format: '{[A-Za-z0-9/_.-]:148-152}',
      near: ['borgbase'],
      checks: ['mixed'],
      env: 'BORGBASE_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
