import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zoho',
  title: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
  secrets: [
    {
      id: 'zoho-token',
      title: 'Zoho OAuth token',
      format: '1000.{hex:32}.{hex:32}',
      env: 'ZOHO_REFRESH_TOKEN',
      revoke: 'https://api-console.zoho.com/',
      confidence: 'certain',
    },
  ],
});
