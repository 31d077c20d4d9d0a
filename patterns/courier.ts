import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'courier',
  title: 'Courier',
  docs: 'https://www.courier.com/docs/reference/auth/intro',
  secrets: [
    {
      id: 'courier-auth-token',
      title: 'Courier auth token',
      format: 'pk_(test|prod|{base62:1-24})_{BASE36:28}',
      env: 'COURIER_AUTH_TOKEN',
      revoke: 'https://app.courier.com/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
