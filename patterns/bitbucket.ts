import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bitbucket',
  title: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  related: [
    {
      role: 'client id',
      format: '{base62:18}',
      names: ['client id', 'consumer key', 'oauth key', 'bitbucket key'],
    },
  ],
  secrets: [
    {
      id: 'bitbucket-client-secret',
      title: 'Bitbucket OAuth consumer secret',
      format: '({base62:32}|{base64url:1}{[A-Za-z0-9_=-]:62}{base64url:1})',
      near: [
        'bitbucket api',
        'bitbucket key',
        'bitbucket token',
        'bitbucket secret',
        'bitbucket access',
        'bitbucket private',
        'bitbucket client secret',
        'bitbucket consumer secret',
        'bitbucket oauth',
      ],
      checks: ['letters-and-digits'],
      env: 'BITBUCKET_CLIENT_SECRET',
      revoke: 'https://bitbucket.org/account/settings/',
      confidence: 'likely',
    },
    {
      id: 'bitbucket-client-id',
      title: 'Bitbucket OAuth consumer key',
      format: '{base62:18}',
      near: ['bitbucket client id', 'bitbucket client key', 'bitbucket key', 'bitbucket consumer key'],
      checks: ['letters-and-digits'],
      role: 'client id',
      group: 'bitbucket-consumer',
      env: 'BITBUCKET_CLIENT_ID',
      revoke: 'https://bitbucket.org/account/settings/',
      confidence: 'likely',
    },
    {
      id: 'bitbucket-http-access-token',
      title: 'Bitbucket Data Center HTTP access token',
      format: 'BBDC-{base64:40-44}{[=]:0-2}',
      env: 'BITBUCKET_HTTP_ACCESS_TOKEN',
      revoke: 'https://bitbucket.org/account/settings/',
      confidence: 'certain',
    },
  ],
});
