import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getemail',
  title: 'GetEmail.io',
  docs: 'https://getemail.io/',
  secrets: [
    {
      id: 'getemail-api-key',
      title: 'GetEmail.io API key',
      format: '{[A-Za-z0-9-]:20}',
      near: [
        'getemail io',
        'getemailio',
        'getemail api',
        'getemail key',
        'getemail token',
        'getemail secret',
        'getemail access',
        'getemail private',
      ],
      checks: ['letters-and-digits'],
      env: 'GETEMAIL_API_KEY',
      confidence: 'likely',
    },
  ],
});
