import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'resend',
  title: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  secrets: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      format: 're_{base62:8}_{base62:24}',
      env: 'RESEND_API_KEY',
      revoke: 'https://resend.com/api-keys',
      confidence: 'certain',
    },
  ],
});
