import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mergify',
  title: 'Mergify',
  docs: 'https://docs.mergify.com/',
  secrets: [
    {
      id: 'mergify-application-key',
      title: 'Mergify application key',
      format: 'mergify_application_key_{base64url:40-200}',
      env: 'MERGIFY_API_KEY',
      revoke: 'https://dashboard.mergify.com/',
      confidence: 'certain',
    },
  ],
});
