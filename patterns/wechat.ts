import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wechat',
  title: 'WeChat',
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  related: [{ role: 'app id', format: 'wx{hex:16}' }],
  secrets: [
    {
      id: 'wechat-app-secret',
      title: 'WeChat app secret',
      format: '{Hex:32}',
      near: [
        'wechat secret',
        'wechat app secret',
        'wechat appsecret',
        'weixin secret',
        'weixin appsecret',
        'weixin app secret',
        'wx secret',
        'wx app secret',
        'wx appsecret',
        'wechat key',
        'wechat mch key',
        'wxpay key',
        'wechat pay key',
      ],
      checks: ['letters-and-digits'],
      env: 'WECHAT_APP_SECRET',
      revoke: 'https://mp.weixin.qq.com/',
      confidence: 'likely',
    },
  ],
});
