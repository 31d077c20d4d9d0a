import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'autoklose',
  title: 'Autoklose',
  docs: 'https://api.autoklose.com/',
  secrets: [
    {
      id: 'autoklose-api-key',
      title: 'Autoklose API key',
      format: '{base62:32}',
      near: ['autoklose'],
      checks: ['letters-and-digits'],
      env: 'AUTOKLOSE_API_KEY',
      confidence: 'likely',
    },
  ],
});
