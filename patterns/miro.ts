import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'miro',
  title: 'Miro',
  docs: 'https://developers.miro.com/docs',
  secrets: [
    {
      id: 'miro-oauth-access-token',
      title: 'Miro access token',
      format: 'eyJtaXJv{base64url:10-64}_{base64url:20-64}',
      env: 'MIRO_ACCESS_TOKEN',
      revoke: 'https://miro.com/app/settings/user-profile/apps',
      confidence: 'certain',
    },
    {
      id: 'miro-client-secret',
      title: 'Miro client secret or access token',
      format: ['{base62:32}', '{base64url:27}'],
      near: [
        'miro key',
        'miro api',
        'miro token',
        'miro secret',
        'miro access',
        'miro private',
        'miro auth',
        'miro client',
        'miro oauth',
        'miro pat',
      ],
      checks: ['mixed'],
      env: 'MIRO_CLIENT_SECRET',
      revoke: 'https://miro.com/app/settings/user-profile/apps',
      confidence: 'likely',
    },
  ],
});
