import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'opengraphr',
  title: 'OpenGraphr',
  docs: 'https://opengraphr.com/docs',
  secrets: [
    {
      id: 'opengraphr-api-key',
      title: 'OpenGraphr API key',
      format: '{base62:80}',
      near: ['opengraphr'],
      checks: ['letters-and-digits'],
      env: 'OPENGRAPHR_API_KEY',
      confidence: 'likely',
    },
  ],
});
