import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ticketmaster',
  title: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  secrets: [
    {
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster consumer key',
      format: '{base62:32}',
      near: ['ticketmaster'],
      checks: ['letters-and-digits'],
      env: 'TICKETMASTER_API_KEY',
      revoke: 'https://developer-acct.ticketmaster.com/',
      confidence: 'likely',
    },
  ],
});
