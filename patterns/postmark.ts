import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'postmark',
  title: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview#authentication',
  secrets: [
    {
      id: 'postmark-api-token',
      title: 'Postmark server or account token',
      format: '{uuid:36}',
      near: ['postmark'],
      checks: ['letters-and-digits'],
      env: 'POSTMARK_SERVER_TOKEN',
      revoke: 'https://account.postmarkapp.com/api_tokens',
      confidence: 'likely',
    },
  ],
});
