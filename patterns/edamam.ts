import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'edamam',
  title: 'Edamam',
  docs: 'https://developer.edamam.com/',
  secrets: [
    {
      id: 'edamam-app-key',
      title: 'Edamam application key',
      format: '{Hex:32}',
      near: ['edamam'],
      checks: ['letters-and-digits'],
      env: 'EDAMAM_APP_KEY',
      confidence: 'likely',
    },
  ],
});
