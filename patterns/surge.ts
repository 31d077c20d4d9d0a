import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'surge',
  title: 'Surge',
  docs: 'https://surge.sh/help/',
  secrets: [
    {
      id: 'surge-token',
      title: 'Surge deploy token',
      format: '{Hex:32}',
      near: ['surge token', 'surge login', 'surge key', 'surge secret'],
      checks: ['letters-and-digits'],
      env: 'SURGE_TOKEN',
      confidence: 'likely',
    },
  ],
});
