import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'trendmicro',
  title: 'Trend Micro',
  docs: 'https://cloudone.trendmicro.com/docs/account-and-user-management/c1-api-key/',
  secrets: [
    {
      id: 'trendmicro-cloud-one-key',
      title: 'Trend Micro Cloud One API key',
      format: 'tmc1{base62:26-32}:{base62:60-70}',
      env: 'TREND_API_KEY',
      revoke: 'https://cloudone.trendmicro.com/',
      confidence: 'certain',
    },
    {
      id: 'trendmicro-deep-security-key',
      title: 'Trend Micro Deep Security API key',
      format: '{uuid:36}:{uuid:36}:{base64:40-60}{[=]:0-2}',
      near: ['deepsecurity', 'api secret key', 'deep security'],
      checks: ['letters-and-digits'],
      env: 'DS_API_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
