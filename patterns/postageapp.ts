import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'postageapp',
  title: 'PostageApp',
  docs: 'https://postageapp.com/docs',
  secrets: [
    {
      id: 'postageapp-api-key',
      title: 'PostageApp API key',
      format: '{base62:32}',
      near: ['postageapp'],
      checks: ['letters-and-digits'],
      env: 'POSTAGEAPP_API_KEY',
      confidence: 'likely',
    },
  ],
});
