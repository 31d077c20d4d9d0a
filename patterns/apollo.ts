import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apollo',
  title: 'Apollo.io',
  docs: 'https://docs.apollo.io/',
  secrets: [
    {
      id: 'apollo-api-key',
      title: 'Apollo.io API key',
      format: '{base64url:22}',
      near: [
        'apollo io',
        'apolloio',
        'apollo.io',
        'apollo api',
        'apollo key',
        'apollo token',
        'apollo secret',
        'apollo access',
        'apollo private',
      ],
      checks: ['letters-and-digits'],
      env: 'APOLLO_API_KEY',
      revoke: 'https://app.apollo.io/#/settings/integrations/api',
      confidence: 'likely',
    },
  ],
});
