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
    {
      id: 'zoho-client-secret',
      title: 'Zoho client secret',
      format: '{Hex:42}',
      near: ['zoho'],
      checks: ['letters-and-digits'],
      group: 'zoho-client',
      env: 'ZOHO_CLIENT_SECRET',
      revoke: 'https://api-console.zoho.com/',
      confidence: 'likely',
    },
    {
      id: 'zoho-zapi-key',
      title: 'Zoho ZAPI key',
      format: '(1001.{Hex:32}.{Hex:32}(-d)?|1003.{Hex:32-64})',
      near: ['zoho', 'zapikey', 'zapi key'],
      checks: ['letters-and-digits'],
      env: 'ZOHO_ZAPIKEY',
      revoke: 'https://api-console.zoho.com/',
      confidence: 'likely',
    },
  ],
});
