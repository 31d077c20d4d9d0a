import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudplan',
  title: 'Cloudplan',
  docs: 'https://www.cloudplan.net/',
  secrets: [
    {
      id: 'cloudplan-api-key',
      title: 'Cloudplan API key',
      format: '{[A-Z0-9-]:32}',
      near: ['cloudplan'],
      checks: ['letters-and-digits'],
      env: 'CLOUDPLAN_API_KEY',
      confidence: 'likely',
    },
  ],
});
