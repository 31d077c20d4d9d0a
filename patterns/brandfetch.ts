import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'brandfetch',
  title: 'Brandfetch',
  docs: 'https://docs.brandfetch.com/',
  secrets: [
    {
      id: 'brandfetch-api-key',
      title: 'Brandfetch API key',
      format: '{base64:40-43}{[=]:0-2}',
      near: [
        'brandfetch api',
        'brandfetch key',
        'brandfetch token',
        'brandfetch secret',
        'brandfetch access',
        'brandfetch private',
        'brandfetch client secret',
        'brandfetch auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'BRANDFETCH_API_KEY',
      revoke: 'https://developers.brandfetch.com/',
      confidence: 'likely',
    },
  ],
});
