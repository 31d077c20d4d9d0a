import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sslmate',
  title: 'SSLMate',
  docs: 'https://sslmate.com/help/reference/api',
  secrets: [
    {
      id: 'sslmate-api-key',
      title: 'SSLMate API key',
      format: ['k{digit:1-6}_{base62:20-40}', '{digit:1-7}_{base62:20-30}', '{base62:36}'],
      near: ['sslmate'],
      checks: ['letters-and-digits'],
      env: 'SSLMATE_API_KEY',
      revoke: 'https://sslmate.com/account/api_credentials',
      confidence: 'likely',
    },
  ],
});
