import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zeptomail',
  title: 'ZeptoMail',
  docs: 'https://www.zoho.com/zeptomail/help/api-home.html',
  secrets: [
    {
      id: 'zeptomail-api-token',
      title: 'ZeptoMail API token',
      format: 'wSsVR6{base64:130-138}{[=]:0-2}',
      env: 'ZEPTOMAIL_TOKEN',
      revoke: 'https://zeptomail.zoho.com/',
      confidence: 'certain',
    },
  ],
});
