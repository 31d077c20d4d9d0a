import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jotform',
  title: 'Jotform',
  docs: 'https://api.jotform.com/docs/#authentication',
  secrets: [
    {
      id: 'jotform-api-key',
      title: 'Jotform API key',
      format: '{base62:32}',
      near: ['jotform'],
      checks: ['letters-and-digits'],
      env: 'JOTFORM_API_KEY',
      revoke: 'https://www.jotform.com/myaccount/api',
      confidence: 'likely',
    },
  ],
});
