import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'debounce',
  title: 'DeBounce',
  docs: 'https://developers.debounce.io/',
  secrets: [
    {
      id: 'debounce-api-key',
      title: 'DeBounce API key',
      format: '{base62:13}',
      near: ['debounce io', 'debounce api', 'debounceio', 'debounce key'],
      checks: ['letters-and-digits'],
      env: 'DEBOUNCE_API_KEY',
      confidence: 'likely',
    },
  ],
});
