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
      near: [
        'ipinfodb api',
        'ipinfodb key',
        'ipinfodb token',
        'ipinfodb secret',
        'ipinfodb access',
        'ipinfodb private',
        'ipinfodb client secret',
        'ipinfodb auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'IPINFODB_API_KEY',
      confidence: 'likely',
    },
  ],
});
