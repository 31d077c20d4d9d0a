import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tavus',
  title: 'Tavus',
  docs: 'https://docs.tavus.io/',
  secrets: [
    {
      id: 'tavus-api-key',
      title: 'Tavus API key',
      format: '{Hex:32}',
      near: ['tavus'],
      checks: ['letters-and-digits'],
      env: 'TAVUS_API_KEY',
      revoke: 'https://platform.tavus.io/',
      confidence: 'likely',
    },
  ],
});
