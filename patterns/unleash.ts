import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'unleash',
  title: 'Unleash',
  docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  secrets: [
    {
      id: 'unleash-api-token',
      title: 'Unleash API token',
      format: ['(\\*|\\[\\]|{[A-Za-z0-9_-]:1-60}):(\\*|{[A-Za-z0-9_-]:1-40}).{Hex:56}', 'user:{Hex:56}'],
      near: ['unleash'],
      checks: ['letters-and-digits'],
      env: 'UNLEASH_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
