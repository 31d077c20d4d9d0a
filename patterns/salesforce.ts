import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'salesforce',
  title: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm&type=5',
  related: [
    { role: 'server', format: '{[A-Za-z0-9-]:1-60}(.sandbox|.develop|.scratch)?(.my)?.salesforce.com' },
    { role: 'consumer key', format: '3MVG{[A-Za-z0-9._]:60-120}' },
  ],
  secrets: [
    {
      id: 'salesforce-access-token',
      title: 'Salesforce access token',
      format: '00D{base62:9-15}!{[A-Za-z0-9._-]:30-260}',
      env: 'SALESFORCE_ACCESS_TOKEN',
      revoke: 'https://login.salesforce.com/',
      confidence: 'certain',
    },
    {
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      format: '5Aep861{[A-Za-z0-9._]:60-120}',
      env: 'SALESFORCE_REFRESH_TOKEN',
      revoke: 'https://login.salesforce.com/',
      confidence: 'certain',
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      format: ['{Hex:64}', '{[A-Za-z0-9.]:64-90}'],
      near: [
        'salesforce consumer secret',
        'salesforce client secret',
        'salesforce secret',
        'sf client secret',
        'sfdc client secret',
        'sfdc consumer secret',
      ],
      checks: ['letters-and-digits'],
      env: 'SALESFORCE_CLIENT_SECRET',
      revoke: 'https://login.salesforce.com/',
      confidence: 'likely',
    },
    {
      id: 'salesforce-refresh-token-by-name',
      title: 'Salesforce refresh token',
      format: '5A{[A-Za-z0-9._~-]:40-510}',
      near: ['salesforce', 'sfdc'],
      checks: ['mixed'],
      env: 'SALESFORCE_REFRESH_TOKEN',
      revoke: 'https://login.salesforce.com/',
      confidence: 'likely',
    },
  ],
});
