import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloverly',
  title: 'Cloverly',
  docs: 'https://docs.cloverly.com/',
  secrets: [
    {
      id: 'cloverly-api-key',
      title: 'Cloverly API key',
      format: '(private_key|public_key)?(:)?{[a-z0-9:_]:26-28}',
      near: ['cloverly'],
      checks: ['letters-and-digits'],
      env: 'CLOVERLY_API_KEY',
      confidence: 'likely',
    },
  ],
});
