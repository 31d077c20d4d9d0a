import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'leadfeeder',
  title: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/api/',
  secrets: [
    {
      id: 'leadfeeder-api-token',
      title: 'Leadfeeder API token',
      format: '{[A-Za-z0-9-]:43}',
      near: [
        'leadfeeder api',
        'leadfeeder key',
        'leadfeeder token',
        'leadfeeder secret',
        'leadfeeder access',
        'leadfeeder private',
        'leadfeeder client secret',
        'leadfeeder auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'LEADFEEDER_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
