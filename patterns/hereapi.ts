import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hereapi',
  title: 'HERE',
  docs: 'https://www.here.com/docs/category/identity-and-access-management',
  secrets: [
    {
      id: 'hereapi-api-key',
      title: 'HERE API key',
      format: '{base64url:42-43}',
      near: [
        'hereapi',
        'here api',
        'here maps',
        'heremaps',
        'here.com',
        'hereapp',
        'here app',
        'here key',
        'here access key',
      ],
      checks: ['mixed'],
      env: 'HEREAPI_API_KEY',
      revoke: 'https://platform.here.com/access',
      confidence: 'likely',
    },
  ],
});
