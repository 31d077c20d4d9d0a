import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'yelp',
  title: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  secrets: [
    {
      id: 'yelp-api-key',
      title: 'Yelp API key',
      format: '{base64url:128}',
      near: ['yelp'],
      checks: ['mixed'],
      env: 'YELP_API_KEY',
      revoke: 'https://www.yelp.com/developers/v3/manage_app',
      confidence: 'likely',
    },
  ],
});
