import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wecom',
  title: 'WeCom',
  docs: 'https://developer.work.weixin.qq.com/document/path/91770',
  secrets: [
    {
      id: 'wecom-robot-webhook',
      title: 'WeCom robot webhook',
      format: 'qyapi.weixin.qq.com/cgi-bin/webhook/(send|upload_media)\\?key=<{uuid:36}>',
      env: 'WECOM_WEBHOOK_KEY',
      confidence: 'certain',
    },
  ],
});
