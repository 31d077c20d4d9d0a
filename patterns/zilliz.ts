import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zilliz',
  title: 'Zilliz Cloud',
  docs: 'https://docs.zilliz.com/',
  secrets: [
    {
      id: 'zilliz-api-key',
      title: 'Zilliz Cloud API key',
      format: '{Hex:72}',
      near: ['zilliz'],
      checks: ['letters-and-digits'],
      env: 'ZILLIZ_API_KEY',
      revoke: 'https://cloud.zilliz.com/',
      confidence: 'likely',
    },
  ],
});
