import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudsmith',
  title: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  secrets: [
    {
      id: 'cloudsmith-api-key',
      title: 'Cloudsmith API key',
      format: '({hex:40}|ctk_{base62:32-48})',
      near: [
        'cloudsmith api',
        'cloudsmith key',
        'cloudsmith token',
        'cloudsmith secret',
        'cloudsmith access',
        'cloudsmith private',
        'cloudsmith client secret',
        'cloudsmith auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'CLOUDSMITH_API_KEY',
      revoke: 'https://cloudsmith.io/user/settings/api/',
      confidence: 'likely',
    },
  ],
});
