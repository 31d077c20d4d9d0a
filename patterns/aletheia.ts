import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'aletheia',
  title: 'Aletheia API',
  docs: 'https://aletheiaapi.com/',
  secrets: [
    {
      id: 'aletheia-api-key',
      title: 'Aletheia API API key',
      format: '{BASE36:32}',
      near: ['aletheia'],
      checks: ['letters-and-digits'],
      env: 'ALETHEIA_API_KEY',
      confidence: 'likely',
    },
  ],
});
