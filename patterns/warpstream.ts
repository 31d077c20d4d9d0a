import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'warpstream',
  title: 'WarpStream',
  docs: 'https://docs.warpstream.com/',
  secrets: [
    {
      id: 'warpstream-api-key',
      title: 'WarpStream key',
      format: '(aks|aki|ccp)_{hex:64}',
      env: 'WARPSTREAM_API_KEY',
      revoke: 'https://console.warpstream.com/',
      confidence: 'certain',
    },
  ],
});
