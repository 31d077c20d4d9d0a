import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coinbase',
  title: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/',
  secrets: [
    {
      id: 'coinbase-access-token',
      title: 'Coinbase access token or secret',
      format: '({base64url:64}|{base62:32})',
      near: [
        'coinbase api',
        'coinbase key',
        'coinbase token',
        'coinbase secret',
        'coinbase access',
        'coinbase private',
        'coinbase client secret',
        'coinbase auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'COINBASE_ACCESS_TOKEN',
      revoke: 'https://portal.cdp.coinbase.com/projects/api-keys',
      confidence: 'likely',
    },
    {
      id: 'coinbase-cdp-key',
      title: 'Coinbase CDP key',
      format: '{base64:86}==',
      near: ['coinbase', 'cdp api key secret', 'cdp api key', 'cdp wallet secret'],
      checks: ['mixed'],
      env: 'COINBASE_CDP_KEY',
      revoke: 'https://portal.cdp.coinbase.com/projects/api-keys',
      confidence: 'likely',
    },
  ],
});
