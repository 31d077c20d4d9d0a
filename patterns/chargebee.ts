import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'chargebee',
  title: 'Chargebee',
  docs: 'https://apidocs.chargebee.com/docs/api/auth',
  secrets: [
    {
      id: 'chargebee-api-key',
      title: 'Chargebee API key',
      format: '(live|test)_{base62:32-40}',
      near: ['chargebee'],
      checks: ['letters-and-digits'],
      env: 'CHARGEBEE_API_KEY',
      confidence: 'likely',
    },
  ],
});
