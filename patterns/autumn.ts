import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'autumn',
  title: 'Autumn',
  docs: 'https://docs.useautumn.com/api-reference/introduction',
  secrets: [
    {
      id: 'autumn-secret-key',
      title: 'Autumn secret key',
      format: 'am_sk_(test|live)_{base62:42}',
      env: 'AUTUMN_SECRET_KEY',
      revoke: 'https://app.useautumn.com/',
      confidence: 'certain',
    },
  ],
});
