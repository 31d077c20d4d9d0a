import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'proxycrawl',
  title: 'Crawlbase (ProxyCrawl)',
  docs: 'https://crawlbase.com/docs/',
  secrets: [
    {
      id: 'proxycrawl-token',
      title: 'Crawlbase (ProxyCrawl) token',
      format: '{base64url:22}',
      near: ['proxycrawl', 'crawlbase'],
      checks: ['letters-and-digits'],
      env: 'CRAWLBASE_TOKEN',
      revoke: 'https://crawlbase.com/dashboard',
      confidence: 'likely',
    },
  ],
});
