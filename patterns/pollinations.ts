import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pollinations',
  title: 'Pollinations',
  docs: 'https://github.com/pollinations/pollinations/blob/main/APIDOCS.md',
  secrets: [
    {
      id: 'pollinations-secret-key',
      title: 'Pollinations secret key',
      format: 'sk_{base62:24-48}',
      near: ['pollinations'],
      checks: ['letters-and-digits'],
      env: 'POLLINATIONS_API_KEY',
      revoke: 'https://enter.pollinations.ai/',
      confidence: 'likely',
    },
  ],
});
