import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'akamai',
  title: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
  secrets: [
    {
      id: 'akamai-access-token',
      title: 'Akamai EdgeGrid access or client token',
      format: 'akab-{base36:16}-{base36:16}',
      role: 'token',
      group: 'akamai-edgegrid',
      env: 'AKAMAI_ACCESS_TOKEN',
      revoke: 'https://control.akamai.com/apps/identity-management/',
      confidence: 'certain',
    },
    {
      id: 'akamai-client-secret',
      title: 'Akamai EdgeGrid client secret',
      format: '{base64:43}=',
      near: ['akamai', 'edgegrid', 'client secret', 'client_secret'],
      checks: ['mixed'],
      role: 'secret',
      group: 'akamai-edgegrid',
      env: 'AKAMAI_CLIENT_SECRET',
      revoke: 'https://control.akamai.com/apps/identity-management/',
      confidence: 'likely',
    },
  ],
});
