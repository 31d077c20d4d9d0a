import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ipinfodb',
  title: 'IPInfoDB',
  docs: 'https://www.ipinfodb.com/api',
  secrets: [
    {
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      format: '{base62:64}',
      near: ['ipinfodb'],
      checks: ['letters-and-digits'],
      env: 'IPINFODB_API_KEY',
      confidence: 'likely',
    },
  ],
});
