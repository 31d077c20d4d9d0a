import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dropbox',
  title: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  related: [{ role: 'app key', format: '{base36:15}', names: ['app key', 'client id'] }],
  secrets: [
    {
      id: 'dropbox-access-token',
      title: 'Dropbox access token',
      format: 'sl.(u.)?{[A-Za-z0-9_=-]:130-1400}',
      env: 'DROPBOX_ACCESS_TOKEN',
      revoke: 'https://www.dropbox.com/account/connected_apps',
      confidence: 'certain',
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app key or secret',
      format: '{base36:15}',
      near: [
        'dropbox app',
        'dropbox secret',
        'dropbox key',
        'dropbox token',
        'dropbox api',
        'dropbox client',
      ],
      checks: ['letters-and-digits'],
      env: 'DROPBOX_APP_SECRET',
      revoke: 'https://www.dropbox.com/developers/apps',
      confidence: 'likely',
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'Dropbox long-lived access token',
      format: '{base62:11}AAAAAAAAAA{[A-Za-z0-9_=-]:43}',
      near: ['dropbox'],
      checks: ['letters-and-digits'],
      env: 'DROPBOX_LONG_LIVED_TOKEN',
      revoke: 'https://www.dropbox.com/account/connected_apps',
      confidence: 'likely',
    },
  ],
});
