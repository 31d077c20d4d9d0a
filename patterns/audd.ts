import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'audd',
  title: 'AudD',
  docs: 'https://docs.audd.io/',
  secrets: [
    {
      id: 'audd-api-token',
      title: 'AudD API token',
      format: '{base62:32}',
      near: ['audd'],
      checks: ['letters-and-digits'],
      env: 'AUDD_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
