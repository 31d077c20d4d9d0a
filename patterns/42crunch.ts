import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: '42crunch',
  title: '42Crunch',
  docs: 'https://docs.42crunch.com/',
  secrets: [
    {
      id: '42crunch-api-token',
      title: '42Crunch API token',
      format: 'api_{uuid:36}',
      near: ['42crunch', 'x42c', 'x api key'],
      checks: ['letters-and-digits'],
      env: 'CRUNCH_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
