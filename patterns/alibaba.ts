import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alibaba',
  title: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  secrets: [
    {
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey ID',
      format: 'LTAI{base62:12-24}',
      role: 'key id',
      group: 'alibaba-key',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      revoke: 'https://ram.console.aliyun.com/manage/ak',
      confidence: 'certain',
    },
    {
      id: 'alibaba-sts-access-key-id',
      title: 'Alibaba Cloud STS AccessKey ID',
      format: 'STS.N{base62:18-32}',
      role: 'key id',
      group: 'alibaba-key',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      revoke: 'https://ram.console.aliyun.com/manage/ak',
      confidence: 'certain',
    },
    {
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      format: '{base62:30}',
      near: ['alibaba', 'aliyun', 'alicloud', 'oss access', 'oss secret', 'access key secret'],
      beside: ['alibaba-access-key-id', 'alibaba-sts-access-key-id'],
      checks: ['mixed'],
      group: 'alibaba-key',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      revoke: 'https://ram.console.aliyun.com/manage/ak',
      confidence: 'likely',
    },
  ],
});
