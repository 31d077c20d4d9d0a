import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'eventbrite',
  title: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/api#/introduction/authentication',
  secrets: [
    {
      id: 'eventbrite-api-key',
      title: 'Eventbrite private token or API key',
      format: '{BASE36:18-20}',
      near: ['eventbrite'],
      checks: ['letters-and-digits'],
      env: 'EVENTBRITE_API_KEY',
      revoke: 'https://www.eventbrite.com/platform/api-keys',
      confidence: 'likely',
    },
    {
      id: 'eventbrite-client-secret',
      title: 'Eventbrite client secret',
      format: '{BASE36:50-52}',
      near: ['eventbrite'],
      checks: ['letters-and-digits'],
      env: 'EVENTBRITE_CLIENT_SECRET',
      revoke: 'https://www.eventbrite.com/platform/api-keys',
      confidence: 'likely',
    },
  ],
});
