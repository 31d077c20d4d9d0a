import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'veriphone',
  title: 'Veriphone',
  docs: 'https://veriphone.io/docs',
  secrets: [
    {
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      format: '{base62:32}',
      near: ['veriphone'],
      checks: ['letters-and-digits'],
      env: 'VERIPHONE_API_KEY',
      revoke: 'https://veriphone.io/cp',
      confidence: 'likely',
    },
  ],
});
