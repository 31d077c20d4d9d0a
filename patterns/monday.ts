import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'monday',
  title: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  secrets: [
    {
      id: 'monday-api-token',
      title: 'monday.com API token',
      format: ['eyJ{base64url:10-200}.{base64url:40-600}.{base64url:20-100}'],
      near: [
        'monday key',
        'monday api',
        'monday token',
        'monday secret',
        'monday access',
        'monday private',
        'monday auth',
        'api.monday.com',
      ],
      checks: ['letters-and-digits'],
      env: 'MONDAY_API_TOKEN',
      revoke: 'https://auth.monday.com/',
      confidence: 'likely',
    },
  ],
});
