import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wrike',
  title: 'Wrike',
  docs: 'https://developers.wrike.com/oauth-20-authorization/',
  secrets: [
    {
      id: 'wrike-access-token',
      title: 'Wrike access token',
      format: 'ey{[A-Za-z0-9._-]:200-500}',
      near: ['wrike'],
      checks: ['mixed'],
      env: 'WRIKE_ACCESS_TOKEN',
      revoke: 'https://www.wrike.com/frontend/apps/index.html',
      confidence: 'likely',
    },
  ],
});
