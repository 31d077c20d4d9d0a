import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'companyhub',
  title: 'CompanyHub',
  docs: 'https://api.companyhub.com/',
  secrets: [
    {
      id: 'companyhub-api-key',
      title: 'CompanyHub API key',
      format: '{base62:20}',
      near: ['companyhub'],
      checks: ['letters-and-digits'],
      env: 'COMPANYHUB_API_KEY',
      confidence: 'likely',
    },
  ],
});
