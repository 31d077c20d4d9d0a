import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'revolut',
  title: 'Revolut',
  docs: 'https://developer.revolut.com/docs/business/business-api',
  secrets: [
    {
      id: 'revolut-access-token',
      title: 'Revolut access or refresh token',
      format: 'oa_(prod|sand)_{base64url:40-48}',
      env: 'REVOLUT_ACCESS_TOKEN',
      revoke: 'https://business.revolut.com/settings/api',
      confidence: 'certain',
    },
    {
      id: 'revolut-merchant-secret',
      title: 'Revolut Merchant API secret',
      format: 'sk_{base64url:48-64}',
      near: ['revolut'],
      checks: ['mixed'],
      env: 'REVOLUT_SECRET_KEY',
      revoke: 'https://business.revolut.com/merchant',
      confidence: 'likely',
    },
  ],
});
