import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'salesmate',
  title: 'Salesmate',
  docs: 'https://apidocs.salesmate.io/',
  secrets: [
    {
      id: 'salesmate-session-key',
      title: 'Salesmate session key',
      format: ['{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}', '{base62:40}'],
      near: ['salesmate'],
      checks: ['letters-and-digits'],
      env: 'SALESMATE_KEY',
      confidence: 'likely',
    },
  ],
});
