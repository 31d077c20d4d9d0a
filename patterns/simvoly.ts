import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'simvoly',
  title: 'Simvoly',
  docs: 'https://simvoly.com/',
  secrets: [
    {
      id: 'simvoly-api-key',
      title: 'Simvoly API key',
      format: '{base62:33}',
      near: ['simvoly'],
      checks: ['letters-and-digits'],
      env: 'SIMVOLY_API_KEY',
      confidence: 'likely',
    },
  ],
});
