import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appcues',
  title: 'Appcues',
  docs: 'https://docs.appcues.com/',
  secrets: [
    {
      id: 'appcues-api-secret',
      title: 'Appcues API secret',
      format: '{uuid:36}',
      near: ['appcues'],
      env: 'APPCUES_API_SECRET',
      confidence: 'likely',
    },
  ],
});
