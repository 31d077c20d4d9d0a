import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gengo',
  title: 'Gengo',
  docs: 'https://developers.gengo.com/',
  secrets: [
    {
      id: 'gengo-api-key',
      title: 'Gengo API key',
      format: '{base62:1}{[A-Za-z0-9()\\[\\]\\{\\}|_^@$=~-]:62}{base62:1}',
      near: ['gengo'],
      checks: ['mixed'],
      env: 'GENGO_API_KEY',
      confidence: 'likely',
    },
  ],
});
