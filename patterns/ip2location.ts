import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ip2location',
  title: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  secrets: [
    {
      id: 'ip2location-api-key',
      title: 'IP2Location API key',
      format: '({base62:32}|{base62:10})',
      near: ['ip2location'],
      checks: ['letters-and-digits'],
      env: 'IP2LOCATION_API_KEY',
      revoke: 'https://www.ip2location.io/dashboard',
      confidence: 'likely',
    },
  ],
});
