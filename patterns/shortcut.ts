import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shortcut',
  title: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3',
  secrets: [
    {
      id: 'shortcut-api-token',
      title: 'Shortcut API token',
      format: '{uuid:36}',
      near: ['shortcut token', 'shortcut api', 'shortcut secret', 'clubhouse token', 'clubhouse api'],
      checks: ['letters-and-digits'],
      env: 'SHORTCUT_API_TOKEN',
      revoke: 'https://app.shortcut.com/settings/account/api-tokens',
      confidence: 'likely',
    },
  ],
});
