import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dingtalk',
  title: 'DingTalk',
  docs: 'https://open.dingtalk.com/document/orgapp/custom-robot-access',
  secrets: [
    {
      id: 'dingtalk-robot-webhook',
      title: 'DingTalk robot webhook',
      format: 'oapi.dingtalk.com/robot/send\\?access_token=<{hex:64}>',
      env: 'DINGTALK_WEBHOOK_TOKEN',
      confidence: 'certain',
    },
    {
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot signing secret',
      format: 'SEC{hex:64}',
      env: 'DINGTALK_SECRET',
      confidence: 'certain',
      docs: 'https://open.dingtalk.com/document/orgapp/customize-robot-security-settings',
    },
  ],
});
