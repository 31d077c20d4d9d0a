import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ayrshare',
  title: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs/apis/overview',
  secrets: [
    {
      id: 'ayrshare-api-key',
      title: 'Ayrshare API key',
      format: '({BASE36:7}-{BASE36:7}-{BASE36:7}-{BASE36:7}|{BASE36:8}-{BASE36:8}-{BASE36:8}-{BASE36:8})',
      near: ['ayrshare'],
      checks: ['letters-and-digits'],
      env: 'AYRSHARE_API_KEY',
      revoke: 'https://app.ayrshare.com/api-key',
      confidence: 'likely',
    },
  ],
});
