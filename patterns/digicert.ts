import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'digicert',
  title: 'DigiCert',
  docs: 'https://docs.digicert.com/',
  secrets: [
    {
      id: 'digicert-api-key',
      title: 'DigiCert API key',
      format: '({BASE36:65-66}|{BASE36:26}_{hex:72})',
      near: ['digicert'],
      checks: ['letters-and-digits'],
      env: 'DIGICERT_API_KEY',
      confidence: 'likely',
    },
  ],
});
