import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'opencage',
  title: 'OpenCage',
  docs: 'https://opencagedata.com/api',
  secrets: [
    {
      id: 'opencage-api-key',
      title: 'OpenCage API key',
      format: '{base62:32}',
      near: ['opencage'],
      checks: ['letters-and-digits'],
      env: 'OPENCAGE_API_KEY',
      revoke: 'https://opencagedata.com/dashboard',
      confidence: 'likely',
    },
  ],
});
