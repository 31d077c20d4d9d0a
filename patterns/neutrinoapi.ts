import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'neutrinoapi',
  title: 'Neutrino API',
  docs: 'https://www.neutrinoapi.com/api/api-basics/',
  secrets: [
    {
      id: 'neutrinoapi-api-key',
      title: 'Neutrino API API key',
      format: '{base62:48}',
      near: ['neutrinoapi', 'neutrino api', 'neutrino key'],
      checks: ['letters-and-digits'],
      env: 'NEUTRINO_API_KEY',
      confidence: 'likely',
    },
  ],
});
