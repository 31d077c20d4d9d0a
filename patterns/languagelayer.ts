import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'languagelayer',
  title: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  secrets: [
    {
      id: 'languagelayer-api-key',
      title: 'languagelayer API key',
      format: '{base62:32}',
      near: ['languagelayer'],
      checks: ['letters-and-digits'],
      env: 'LANGUAGELAYER_API_KEY',
      confidence: 'likely',
    },
  ],
});
