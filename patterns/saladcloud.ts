import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'saladcloud',
  title: 'SaladCloud',
  docs: 'https://docs.salad.com/reference/api-usage',
  secrets: [
    {
      id: 'saladcloud-user-key',
      title: 'SaladCloud user API key',
      format: 'salad_cloud_user_{base62:49}',
      env: 'SALAD_API_KEY',
      revoke: 'https://portal.salad.com/api-key',
      confidence: 'certain',
    },
  ],
});
