import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nylas',
  title: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  related: [{ role: 'endpoint', format: 'api(.(us|eu))?.nylas.com' }],
  secrets: [
    {
      id: 'nylas-api-key',
      title: 'Nylas API key',
      format: 'nyk_v{digit:1}_{base62:40-80}',
      env: 'NYLAS_API_KEY',
      revoke: 'https://dashboard-v3.nylas.com/',
      confidence: 'certain',
    },
    {
      id: 'nylas-legacy-token',
      title: 'Nylas access token or client secret',
      format: ['{base62:30}', '{base62:25}'],
      near: ['nylas'],
      checks: ['letters-and-digits'],
      env: 'NYLAS_CLIENT_SECRET',
      revoke: 'https://dashboard.nylas.com/',
      confidence: 'likely',
    },
  ],
});
