import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'gyazo',
  title: 'Gyazo',
  docs: 'https://gyazo.com/api/docs/auth',
  secrets: [
    {
      id: 'gyazo-access-token',
      title: 'Gyazo access token',
      format: '{base64url:43}',
      near: [
        'gyazo api',
        'gyazo key',
        'gyazo token',
        'gyazo secret',
        'gyazo access',
        'gyazo private',
        'gyazo client secret',
        'gyazo auth token',
      ],
      checks: ['mixed'],
      env: 'GYAZO_ACCESS_TOKEN',
      revoke: 'https://gyazo.com/oauth/applications',
      confidence: 'likely',
    },
  ],
});
