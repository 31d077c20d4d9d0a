import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rainforestpay',
  title: 'Rainforest Pay',
  docs: 'https://docs.rainforestpay.com/',
  secrets: [
    {
      id: 'rainforestpay-api-key',
      title: 'Rainforest Pay API key',
      format: '(sbx_)?apikey_{Hex:64}',
      near: ['rainforest'],
      checks: ['letters-and-digits'],
      env: 'RAINFOREST_API_KEY',
      revoke: 'https://dashboard.rainforestpay.com/',
      confidence: 'likely',
    },
  ],
});
