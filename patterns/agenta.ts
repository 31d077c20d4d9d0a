import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'agenta',
  title: 'Agenta',
  docs: 'https://docs.agenta.ai/',
  secrets: [
    {
      id: 'agenta-api-key',
      title: 'Agenta API key',
      format: '{base62:8}.{hex:64}',
      near: ['agenta'],
      checks: ['letters-and-digits'],
      env: 'AGENTA_API_KEY',
      confidence: 'likely',
    },
  ],
});
