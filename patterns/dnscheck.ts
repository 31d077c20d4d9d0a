import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dnscheck',
  title: 'DNS Check',
  docs: 'https://www.dnscheck.co/api',
  secrets: [
    {
      id: 'dnscheck-api-key',
      title: 'DNS Check API key or group id',
      format: '({base62:32}|{uuid:36})',
      near: ['dnscheck'],
      checks: ['letters-and-digits'],
      env: 'DNSCHECK_API_KEY',
      confidence: 'likely',
    },
  ],
});
