import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'iflytek',
  title: 'iFLYTEK',
  docs: 'https://www.xfyun.cn/doc/spark/Web.html',
  secrets: [
    {
      id: 'iflytek-api-key',
      title: 'iFLYTEK API key',
      format: '{hex:32}',
      near: [
        'sparkai api',
        'xfyun api',
        'xfyun key',
        'xunfei api',
        'xunfei key',
        'iflytek api',
        'iflytek key',
      ],
      checks: ['letters-and-digits'],
      role: 'key id',
      group: 'iflytek-key',
      env: 'SPARKAI_API_KEY',
      revoke: 'https://console.xfyun.cn/',
      confidence: 'likely',
    },
    {
      id: 'iflytek-api-secret',
      title: 'iFLYTEK API secret',
      // The base64 of 24 hexadecimal digits.
      format: '({[MNOYZ]:1}{base62:3}){8}',
      near: [
        'sparkai api secret',
        'sparkai secret',
        'xfyun api secret',
        'xfyun secret',
        'xunfei api secret',
        'xunfei secret',
        'iflytek api secret',
        'iflytek secret',
      ],
      checks: ['mixed'],
      role: 'secret',
      group: 'iflytek-key',
      env: 'SPARKAI_API_SECRET',
      revoke: 'https://console.xfyun.cn/',
      confidence: 'likely',
    },
  ],
});
