import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fusionauth',
  title: 'FusionAuth',
  docs: 'https://fusionauth.io/docs/apis/authentication',
  secrets: [
    {
      id: 'fusionauth-api-key',
      title: 'FusionAuth API key',
      format: '{base64url:40-64}',
      near: [
        'fusionauth api',
        'fusionauth key',
        'fusionauth token',
        'fusionauth secret',
        'fusionauth access',
        'fusionauth private',
        'fusionauth client secret',
        'fusionauth auth token',
      ],
      checks: ['mixed'],
      env: 'FUSIONAUTH_API_KEY',
      confidence: 'likely',
    },
  ],
});
