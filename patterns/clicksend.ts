import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'clicksend',
  title: 'ClickSend',
  docs: 'https://developers.clicksend.com/docs/',
  secrets: [
    {
      id: 'clicksend-api-key',
      title: 'ClickSend API key',
      format: '{uuid:36}',
      near: ['clicksend'],
      env: 'CLICKSEND_API_KEY',
      revoke: 'https://dashboard.clicksend.com/account/subaccounts',
      confidence: 'likely',
    },
  ],
});
