import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'salesflare',
  title: 'Salesflare',
  docs: 'https://api.salesflare.com/docs',
  secrets: [
    {
      id: 'salesflare-api-key',
      title: 'Salesflare API key',
      format: '{base64url:43-45}',
      near: ['salesflare'],
      checks: ['mixed'],
      env: 'SALESFLARE_API_KEY',
      revoke: 'https://app.salesflare.com/#/settings/apikeys',
      confidence: 'likely',
    },
  ],
});
