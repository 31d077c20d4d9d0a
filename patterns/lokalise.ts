import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lokalise',
  title: 'Lokalise',
  docs: 'https://developers.lokalise.com/reference/api-authentication',
  secrets: [
    {
      id: 'lokalise-api-token',
      title: 'Lokalise API token',
      format: '{base62:40}',
      near: [
        'lokalise api',
        'lokalise key',
        'lokalise token',
        'lokalise secret',
        'lokalise access',
        'lokalise private',
        'lokalise client secret',
        'lokalise auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'LOKALISE_API_TOKEN',
      revoke: 'https://app.lokalise.com/profile#apitokens',
      confidence: 'likely',
    },
  ],
});
