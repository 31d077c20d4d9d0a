import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sentinelone',
  title: 'SentinelOne',
  docs: 'https://www.sentinelone.com/',
  secrets: [
    {
      id: 'sentinelone-api-token',
      title: 'SentinelOne API token',
      format: ['{base62:80}', 'eyJ{base64url:20-200}.{base64url:40-500}.{base64url:40-200}'],
      near: ['sentinelone', 'sentinel one', 's1 api'],
      checks: ['letters-and-digits'],
      env: 'SENTINELONE_TOKEN',
      confidence: 'likely',
    },
  ],
});
