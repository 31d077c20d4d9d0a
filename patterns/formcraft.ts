import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'formcraft',
  title: 'FormCraft',
  docs: 'https://formcrafts.com/',
  secrets: [
    {
      id: 'formcraft-api-key',
      title: 'FormCraft API key',
      format: '{base36:16}',
      near: ['formcraft'],
      checks: ['letters-and-digits'],
      env: 'FORMCRAFT_API_KEY',
      confidence: 'likely',
    },
  ],
});
