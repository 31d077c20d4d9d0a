import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'larksuite',
  title: 'Lark',
  docs: 'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/overview',
  secrets: [
    {
      id: 'larksuite-tenant-token',
      title: 'Lark tenant, user or app token',
      format: '(t|u|a)-{[A-Za-z0-9_.]:28-50}',
      near: ['lark', 'feishu'],
      checks: ['letters-and-digits'],
      env: 'LARKSUITE_TENANT_TOKEN',
      revoke: 'https://open.larksuite.com/app',
      confidence: 'likely',
    },
    {
      id: 'larksuite-app-secret',
      title: 'Lark app secret',
      format: '{base62:32}',
      near: ['larksuite', 'feishu', 'lark app secret', 'lark secret'],
      checks: ['letters-and-digits'],
      env: 'LARKSUITE_APP_SECRET',
      revoke: 'https://open.larksuite.com/app',
      confidence: 'likely',
    },
    {
      id: 'larksuite-bot-webhook',
      title: 'Lark bot webhook',
      format: 'open.(feishu.cn|larksuite.com)/open-apis/bot/v2/hook/<{uuid:36}>',
      env: 'LARKSUITE_BOT_WEBHOOK',
      revoke: 'https://open.larksuite.com/app',
      confidence: 'certain',
    },
  ],
});
