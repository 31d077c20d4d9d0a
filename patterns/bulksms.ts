import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bulksms',
  title: 'BulkSMS',
  docs: 'https://www.bulksms.com/developer/json/v1/',
  secrets: [
    {
      id: 'bulksms-token-secret',
      title: 'BulkSMS token secret',
      format: '{[a-zA-Z0-9!@#$%^*()]:29}',
      near: ['bulksms'],
      checks: ['letters-and-digits'],
      env: 'BULKSMS_TOKEN_SECRET',
      confidence: 'likely',
    },
  ],
});
