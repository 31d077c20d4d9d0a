import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fullcontact',
  title: 'FullContact',
  docs: 'https://docs.fullcontact.com/docs/authentication',
  secrets: [
    {
      id: 'fullcontact-api-key',
      title: 'FullContact API key',
      format: '{base62:32}',
      near: ['fullcontact'],
      checks: ['letters-and-digits'],
      env: 'FULLCONTACT_API_KEY',
      confidence: 'likely',
    },
  ],
});
