import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitmex',
  title: 'BitMEX',
  docs: 'https://www.bitmex.com/app/apiKeys',
  secrets: [
    {
      id: 'bitmex-api-secret',
      title: 'BitMEX API secret',
      format: '{base64url:48}',
      near: ['bitmex'],
      checks: ['mixed'],
      env: 'BITMEX_API_SECRET',
      confidence: 'likely',
    },
    {
      id: 'bitmex-api-key-id',
      title: 'BitMEX API key id',
      format: '{base64url:24}',
      near: ['bitmex'],
      checks: ['mixed'],
      role: 'key id',
      group: 'bitmex-key',
      env: 'BITMEX_API_KEY_ID',
      confidence: 'likely',
    },
  ],
});
