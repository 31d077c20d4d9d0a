import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'viber',
  title: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
  secrets: [
    {
      id: 'viber-auth-token',
      title: 'Viber authentication token',
      format: '{Hex:16}-{Hex:16}-{Hex:16}',
      near: ['viber'],
      checks: ['letters-and-digits'],
      env: 'VIBER_AUTH_TOKEN',
      revoke: 'https://partners.viber.com/',
      confidence: 'likely',
    },
  ],
});
