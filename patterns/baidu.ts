import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'baidu',
  title: 'Baidu AI Cloud',
  docs: 'https://cloud.baidu.com/doc/WENXINWORKSHOP/s/fm4tsw9nv',
  secrets: [
    {
      id: 'baidu-qianfan-api-key',
      title: 'Baidu Qianfan API key',
      format: 'bce-v3/ALTAK-{base62:10-40}/{hex:40}',
      env: 'QIANFAN_API_KEY',
      revoke: 'https://console.bce.baidu.com/iam/#/iam/apikey/list',
      confidence: 'certain',
    },
  ],
});
