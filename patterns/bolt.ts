import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bolt',
  title: 'Bolt',
  docs: 'https://help.bolt.com/developers/references/authentication/',
  secrets: [
    {
      id: 'bolt-api-key',
      title: 'Bolt API key',
      format: '{hex:64}',
      near: ['bolt api', 'bolt signing secret', 'bolt secret'],
      checks: ['letters-and-digits'],
      env: 'BOLT_API_KEY',
      confidence: 'likely',
    },
  ],
});
