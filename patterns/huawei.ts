import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'huawei',
  title: 'Huawei Cloud',
  docs: 'https://support.huaweicloud.com/intl/en-us/iam_faq/iam_01_0618.html',
  secrets: [
    {
      id: 'huawei-secret-access-key',
      title: 'Huawei Cloud secret access key',
      format: '{base62:40}',
      near: [
        'huawei secret',
        'huaweicloud',
        'huawei cloud',
        'hw secret',
        'huawei sk',
        'huawei key',
        'obs secret',
        'obs access',
      ],
      checks: ['mixed'],
      role: 'secret',
      group: 'huawei-key',
      env: 'HUAWEI_SECRET_ACCESS_KEY',
      confidence: 'likely',
    },
  ],
});
