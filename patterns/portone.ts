import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'portone',
  title: 'PortOne',
  docs: 'https://developers.portone.io/api/rest-v1/auth',
  secrets: [
    {
      id: 'portone-api-secret',
      title: 'PortOne (iamport) API secret',
      format: '{base62:80}',
      near: ['portone', 'iamport', 'imp secret'],
      checks: ['letters-and-digits'],
      env: 'PORTONE_API_SECRET',
      revoke: 'https://admin.portone.io/',
      confidence: 'likely',
    },
  ],
});
