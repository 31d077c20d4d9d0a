import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'imgur',
  title: 'Imgur',
  docs: 'https://apidocs.imgur.com/',
  secrets: [
    {
      id: 'imgur-client-secret',
      title: 'Imgur client secret',
      format: '{hex:40}',
      near: [
        'imgur api',
        'imgur key',
        'imgur token',
        'imgur secret',
        'imgur access',
        'imgur private',
        'imgur client secret',
        'imgur auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'IMGUR_CLIENT_SECRET',
      revoke: 'https://imgur.com/account/settings/apps',
      confidence: 'likely',
    },
  ],
});
