import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'duckdns',
  title: 'Duck DNS',
  docs: 'https://www.duckdns.org/spec.jsp',
  secrets: [
    {
      id: 'duckdns-token',
      title: 'Duck DNS token',
      format: '{uuid:36}',
      near: ['duckdns', 'duck dns'],
      env: 'DUCKDNS_TOKEN',
      revoke: 'https://www.duckdns.org/',
      confidence: 'likely',
    },
  ],
});
