import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'formbucket',
  title: 'FormBucket',
  docs: 'https://www.formbucket.com/',
  secrets: [
    {
      id: 'formbucket-api-key',
      title: 'FormBucket API key',
      format: '{base62:20-80}.{base62:20-300}.{base64url:20-80}',
      near: ['formbucket'],
      checks: ['letters-and-digits'],
      env: 'FORMBUCKET_API_KEY',
      confidence: 'likely',
    },
  ],
});
