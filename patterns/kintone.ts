import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kintone',
  title: 'kintone',
  docs: 'https://cybozu.dev/ja/kintone/docs/rest-api/overview/authentication',
  secrets: [
    {
      id: 'kintone-api-token',
      title: 'kintone API token',
      format: '{base62:40}',
      near: ['kintone', 'cybozu api token'],
      checks: ['mixed'],
      env: 'KINTONE_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
