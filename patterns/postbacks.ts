import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'postbacks',
  title: 'Postbacks',
  docs: 'https://postbacks.io/',
  secrets: [
    {
      id: 'postbacks-api-key',
      title: 'Postbacks API key',
      format: '{base62:40}',
      near: ['postbacks'],
      checks: ['letters-and-digits'],
      env: 'POSTBACKS_API_KEY',
      confidence: 'likely',
    },
  ],
});
