import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jpush',
  title: 'JPush',
  docs: 'https://docs.jiguang.cn/jpush/server/push/rest_api_v3_push',
  secrets: [
    {
      id: 'jpush-master-secret',
      title: 'JPush master secret',
      format: '{hex:24}',
      near: ['jpush master', 'jpush secret', 'jpush api secret', 'jiguang master', 'jiguang secret'],
      checks: ['letters-and-digits'],
      env: 'JPUSH_MASTER_SECRET',
      revoke: 'https://www.jiguang.cn/',
      confidence: 'likely',
    },
  ],
});
