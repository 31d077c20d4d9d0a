import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloud66',
  title: 'Cloud 66',
  docs: 'https://developers.cloud66.com/',
  secrets: [
    {
      id: 'cloud66-access-token',
      title: 'Cloud 66 access token',
      format: '{hex:64}',
      near: [
        'cloud66 api',
        'cloud66 key',
        'cloud66 token',
        'cloud66 secret',
        'cloud66 access',
        'cloud66 private',
        'cloud66 client secret',
        'cloud66 auth token',
        'cloud 66',
      ],
      checks: ['letters-and-digits'],
      env: 'CLOUD66_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
