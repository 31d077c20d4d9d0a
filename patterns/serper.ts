import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'serper',
  title: 'Serper',
  docs: 'https://serper.dev/',
  secrets: [
    {
      id: 'serper-api-key',
      title: 'Serper API key',
      format: '{Hex:40}',
      near: ['serper'],
      checks: ['letters-and-digits'],
      env: 'SERPER_API_KEY',
      revoke: 'https://serper.dev/api-key',
      confidence: 'likely',
    },
  ],
});
