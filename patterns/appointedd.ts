import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'appointedd',
  title: 'Appointedd',
  docs: 'https://developers.appointedd.com/',
  secrets: [
    {
      id: 'appointedd-api-key',
      title: 'Appointedd API key',
      format: '{base64:80-100}{[=]:0-2}',
      near: ['appointedd'],
      checks: ['letters-and-digits'],
      env: 'APPOINTEDD_API_KEY',
      confidence: 'likely',
    },
  ],
});
