import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tencent',
  title: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598/32675',
  secrets: [
    {
      id: 'tencent-secret-id',
      title: 'Tencent Cloud SecretId',
      format: 'AKID{base62:32}',
      checks: ['mixed'],
      role: 'key id',
      group: 'tencent-key',
      env: 'TENCENTCLOUD_SECRET_ID',
      revoke: 'https://console.tencentcloud.com/cam/capi',
      confidence: 'likely',
    },
    {
      id: 'tencent-secret-key',
      title: 'Tencent Cloud SecretKey',
      format: '{base62:32}',
      near: ['tencent', 'qcloud', 'tencentcloud', 'cos secret'],
      beside: ['tencent-secret-id'],
      checks: ['mixed'],
      group: 'tencent-key',
      env: 'TENCENTCLOUD_SECRET_KEY',
      revoke: 'https://console.tencentcloud.com/cam/capi',
      confidence: 'likely',
    },
  ],
});
