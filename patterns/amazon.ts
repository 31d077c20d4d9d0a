import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'amazon',
  title: 'Amazon Login and Selling Partner',
  docs: 'https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html',
  secrets: [
    {
      id: 'amazon-oauth-client-secret',
      title: 'Amazon Login and Selling Partner OAuth client secret',
      format: 'amzn1.oa2-cs.v1.{hex:64}',
      env: 'AMAZON_OAUTH_CLIENT_SECRET',
      revoke: 'https://developer.amazon.com/settings/console/securityprofile/overview.html',
      confidence: 'certain',
    },
    {
      id: 'amazon-refresh-token',
      title: 'Amazon Login and Selling Partner refresh token',
      format: 'Atzr\\|{[A-Za-z0-9_+/-]:100-2000}{[=]:0-2}',
      env: 'AMAZON_REFRESH_TOKEN',
      revoke: 'https://developer.amazon.com/settings/console/securityprofile/overview.html',
      confidence: 'certain',
    },
    {
      id: 'amazon-access-token',
      title: 'Amazon Login and Selling Partner access token',
      format: 'Atza\\|{[A-Za-z0-9_+/-]:100-2000}{[=]:0-2}',
      env: 'AMAZON_ACCESS_TOKEN',
      revoke: 'https://developer.amazon.com/settings/console/securityprofile/overview.html',
      confidence: 'certain',
    },
  ],
});
