import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'porkbun',
  title: 'Porkbun',
  docs: 'https://porkbun.com/api/json/v3/documentation',
  secrets: [
    {
      id: 'porkbun-secret-api-key',
      title: 'Porkbun secret API key',
      format: 'sk1_{hex:64}',
      role: 'secret',
      group: 'porkbun-key',
      env: 'PORKBUN_SECRET_API_KEY',
      revoke: 'https://porkbun.com/account/api',
      confidence: 'certain',
    },
    {
      id: 'porkbun-api-key',
      title: 'Porkbun API key',
      format: 'pk1_{hex:64}',
      role: 'key id',
      group: 'porkbun-key',
      env: 'PORKBUN_API_KEY',
      revoke: 'https://porkbun.com/account/api',
      confidence: 'certain',
    },
  ],
});
