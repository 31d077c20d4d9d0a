import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'solapi',
  title: 'SOLAPI',
  docs: 'https://developers.solapi.com/references/authentication/api-key',
  secrets: [
    {
      id: 'solapi-api-key',
      title: 'SOLAPI or CoolSMS API key',
      format: 'NCS{BASE36:13}',
      near: ['solapi', 'coolsms'],
      checks: ['letters-and-digits'],
      role: 'key id',
      group: 'solapi-key',
      env: 'SOLAPI_API_KEY',
      revoke: 'https://console.solapi.com/credentials',
      confidence: 'likely',
    },
    {
      id: 'solapi-api-secret',
      title: 'SOLAPI or CoolSMS API secret',
      format: '{BASE36:32}',
      near: ['solapi', 'coolsms'],
      beside: ['solapi-api-key'],
      checks: ['letters-and-digits'],
      role: 'secret',
      group: 'solapi-key',
      env: 'SOLAPI_API_SECRET',
      revoke: 'https://console.solapi.com/credentials',
      confidence: 'likely',
    },
  ],
});
