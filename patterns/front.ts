import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'front',
  title: 'Front',
  docs: 'https://dev.frontapp.com/docs/authentication',
  secrets: [
    {
      id: 'front-api-token',
      title: 'Front API token',
      format: '{base62:36}.{[A-Za-z0-9._-]:188-244}',
      near: [
        'frontapp',
        'front api',
        'front key',
        'front token',
        'front secret',
        'front access',
        'front private',
        'front app',
      ],
      checks: ['letters-and-digits'],
      env: 'FRONT_API_TOKEN',
      revoke: 'https://app.frontapp.com/settings/developers/tokens',
      confidence: 'likely',
    },
  ],
});
