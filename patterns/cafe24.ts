import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cafe24',
  title: 'Cafe24',
  docs: 'https://developers.cafe24.com/docs/api/admin/#authentication',
  secrets: [
    {
      id: 'cafe24-client-secret',
      title: 'Cafe24 client secret',
      format: '{base62:22}',
      near: ['cafe24 client secret', 'cafe24 secret', 'cafe24 app secret'],
      checks: ['mixed'],
      env: 'CAFE24_CLIENT_SECRET',
      revoke: 'https://developers.cafe24.com/',
      confidence: 'likely',
    },
    {
      id: 'cafe24-access-token',
      title: 'Cafe24 access token or refresh token',
      format: '{base62:22}',
      near: ['cafe24 access token', 'cafe24 refresh token', 'cafe24 token'],
      checks: ['mixed'],
      env: 'CAFE24_ACCESS_TOKEN',
      revoke: 'https://developers.cafe24.com/',
      confidence: 'likely',
    },
  ],
});
