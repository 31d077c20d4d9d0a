import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wistia',
  title: 'Wistia',
  docs: 'https://docs.wistia.com/reference/getting-started-with-the-data-api',
  secrets: [
    {
      id: 'wistia-api-token',
      title: 'Wistia API token',
      format: '{Hex:64}',
      near: ['wistia'],
      checks: ['letters-and-digits'],
      env: 'WISTIA_API_TOKEN',
      revoke: 'https://auth.wistia.com/',
      confidence: 'likely',
    },
  ],
});
