import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'xero',
  title: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
  related: [{ role: 'client id', format: '{HEX:32}', names: ['client id'] }],
  secrets: [
    {
      id: 'xero-client-secret',
      title: 'Xero client secret',
      format: '{base64url:48}',
      near: ['xero client', 'xero secret', 'xero api', 'xero key'],
      checks: ['mixed'],
      env: 'XERO_CLIENT_SECRET',
      revoke: 'https://developer.xero.com/app/manage',
      confidence: 'likely',
    },
  ],
});
