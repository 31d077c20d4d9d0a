import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'insightly',
  title: 'Insightly',
  docs: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  secrets: [
    {
      id: 'insightly-api-key',
      title: 'Insightly API key',
      format: '{uuid:36}',
      near: ['insightly'],
      env: 'INSIGHTLY_API_KEY',
      confidence: 'likely',
    },
  ],
});
