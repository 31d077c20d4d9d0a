import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipgeolocation',
  title: 'ipgeolocation',
  docs: 'https://ipgeolocation.io/documentation.html',
  secrets: [
    {
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation API key',
      format: '{base62:32}',
      near: ['ipgeolocation'],
      checks: ['letters-and-digits'],
      env: 'IPGEOLOCATION_API_KEY',
      revoke: 'https://app.ipgeolocation.io/',
      confidence: 'likely',
    },
  ],
});
