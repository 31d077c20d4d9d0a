import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'verimail',
  title: 'Verimail',
  docs: 'https://verimail.io/',
  secrets: [
    {
      id: 'verimail-api-key',
      title: 'Verimail API key',
      format: '{base62:32}',
      near: ['verimail'],
      checks: ['letters-and-digits'],
      env: 'VERIMAIL_API_KEY',
      confidence: 'likely',
    },
  ],
});
