import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flyio',
  title: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  secrets: [
    {
      id: 'flyio-access-token',
      title: 'Fly.io access token',
      format: '(fo1_{base64url:43}|fm1(a|r)_{base64:100-1200}{[=]:0-2}|fm2_{base64:100-1200}{[=]:0-2})',
      env: 'FLY_API_TOKEN',
      revoke: 'https://fly.io/user/personal_access_tokens',
      confidence: 'certain',
    },
    {
      id: 'flyio-authorization',
      title: 'Fly.io macaroon of an authorization header',
      format: 'FlyV1 <{[A-Za-z0-9=_,/+-]:100-3000}>',
      checks: ['mixed'],
      env: 'FLYIO_AUTHORIZATION',
      revoke: 'https://fly.io/user/personal_access_tokens',
      confidence: 'certain',
    },
  ],
});
