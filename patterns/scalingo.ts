import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scalingo',
  title: 'Scalingo',
  docs: 'https://developers.scalingo.com/',
  secrets: [
    {
      id: 'scalingo-api-token',
      title: 'Scalingo API token',
      format: 'tk-us-{base64url:48}',
      env: 'SCALINGO_API_TOKEN',
      revoke: 'https://dashboard.scalingo.com/account/tokens',
      confidence: 'certain',
    },
  ],
});
