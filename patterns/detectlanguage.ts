import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'detectlanguage',
  title: 'Detect Language',
  docs: 'https://detectlanguage.com/documentation',
  secrets: [
    {
      id: 'detectlanguage-api-key',
      title: 'Detect Language API key',
      format: '{base62:32}',
      near: ['detectlanguage', 'detect language'],
      checks: ['letters-and-digits'],
      env: 'DETECTLANGUAGE_API_KEY',
      confidence: 'likely',
    },
  ],
});
