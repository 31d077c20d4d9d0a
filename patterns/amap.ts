import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'amap',
  title: 'Amap',
  docs: 'https://lbs.amap.com/api/webservice/create-project-and-key',
  secrets: [
    {
      id: 'amap-api-key',
      title: 'Amap API key',
      format: '{hex:32}',
      near: [
        'amap key',
        'amap api',
        'amap web',
        'amap secret',
        'amap security',
        'restapi.amap.com',
        'gaode key',
        'gaode api',
      ],
      checks: ['letters-and-digits'],
      env: 'AMAP_API_KEY',
      revoke: 'https://console.amap.com/dev/key/app',
      confidence: 'likely',
    },
  ],
});
