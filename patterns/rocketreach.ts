import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rocketreach',
  title: 'RocketReach',
  docs: 'https://rocketreach.co/api',
  secrets: [
    {
      id: 'rocketreach-api-key',
      title: 'RocketReach API key',
      format: ['{Hex:6}k{Hex:32}', '{[a-z0-9-]:39}'],
      near: ['rocketreach'],
      checks: ['letters-and-digits'],
      env: 'ROCKETREACH_API_KEY',
      revoke: 'https://rocketreach.co/api',
      confidence: 'likely',
    },
  ],
});
