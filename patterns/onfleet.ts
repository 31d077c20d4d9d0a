import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'onfleet',
  title: 'Onfleet',
  docs: 'https://docs.onfleet.com/',
  secrets: [
    {
      id: 'onfleet-api-key',
      title: 'Onfleet API key',
      format: '{Hex:32}',
      near: ['onfleet'],
      checks: ['letters-and-digits'],
      env: 'ONFLEET_API_KEY',
      revoke: 'https://onfleet.com/dashboard',
      confidence: 'likely',
    },
  ],
});
