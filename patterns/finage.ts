import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'finage',
  title: 'Finage',
  docs: 'https://finage.co.uk/docs/api/getting-started',
  secrets: [
    {
      id: 'finage-api-key',
      title: 'Finage API key',
      format: 'API_KEY{base62:32}',
      near: ['finage'],
      checks: ['letters-and-digits'],
      env: 'FINAGE_API_KEY',
      confidence: 'likely',
    },
  ],
});
