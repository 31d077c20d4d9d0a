import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ditto',
  title: 'Ditto',
  docs: 'https://developer.dittowords.com/',
  secrets: [
    {
      id: 'ditto-api-key',
      title: 'Ditto API key',
      format: '{uuid:36}.{base36:40}',
      near: ['ditto api', 'ditto key', 'ditto token', 'ditto secret', 'ditto access', 'ditto private'],
      env: 'DITTO_API_KEY',
      confidence: 'likely',
    },
  ],
});
