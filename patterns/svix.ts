import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'svix',
  title: 'Svix',
  docs: 'https://docs.svix.com/',
  secrets: [
    {
      id: 'svix-api-key',
      title: 'Svix API key',
      format: '(test)?sk_{base64url:20-60}.(us|eu|in|ca|au)',
      env: 'SVIX_TOKEN',
      revoke: 'https://dashboard.svix.com/',
      confidence: 'certain',
    },
  ],
});
