import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pingidentity',
  title: 'Ping Identity',
  docs: 'https://developer.pingidentity.com/',
  secrets: [
    {
      id: 'pingidentity-client-secret',
      title: 'Ping Identity client secret',
      format: '{[A-Za-z0-9._~-]:64}',
      near: ['pingone', 'ping one', 'pingidentity', 'ping identity', 'pingfederate'],
      checks: ['mixed'],
      env: 'PINGONE_CLIENT_SECRET',
      revoke: 'https://console.pingone.com/',
      confidence: 'likely',
    },
  ],
});
