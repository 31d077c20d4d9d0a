import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jupiterone',
  title: 'JupiterOne',
  docs: 'https://docs.jupiterone.io/reference',
  secrets: [
    {
      id: 'jupiterone-api-key',
      title: 'JupiterOne API key',
      format: '{base62:76}',
      near: ['jupiterone'],
      checks: ['letters-and-digits'],
      env: 'JUPITERONE_API_KEY',
      confidence: 'likely',
    },
  ],
});
