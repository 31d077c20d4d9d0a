import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipdata',
  title: 'ipdata',
  docs: 'https://docs.ipdata.co/',
  secrets: [
    {
      id: 'ipdata-api-key',
      title: 'ipdata API key',
      format: '{hex:56}',
      near: ['ipdata'],
      checks: ['letters-and-digits'],
      env: 'IPDATA_API_KEY',
      revoke: 'https://dashboard.ipdata.co/',
      confidence: 'likely',
    },
  ],
});
