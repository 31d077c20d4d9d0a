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
      near: ['ditto'],
      env: 'DITTO_API_KEY',
      confidence: 'likely',
    },
  ],
});
