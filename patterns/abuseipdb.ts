import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'abuseipdb',
  title: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com/',
  secrets: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      format: '{base62:80}',
      near: ['abuseipdb'],
      checks: ['letters-and-digits'],
      env: 'ABUSEIPDB_API_KEY',
      revoke: 'https://www.abuseipdb.com/account/api',
      confidence: 'likely',
    },
  ],
});
