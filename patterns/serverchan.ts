import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'serverchan',
  title: 'ServerChan',
  docs: 'https://sct.ftqq.com/sendkey',
  secrets: [
    {
      id: 'serverchan-send-key',
      title: 'ServerChan send key',
      format: 'SCT{digit:1-7}T{base62:24}',
      checks: ['mixed'],
      env: 'SERVERCHAN_SENDKEY',
      revoke: 'https://sct.ftqq.com/sendkey',
      confidence: 'certain',
    },
  ],
});
