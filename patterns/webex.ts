import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'webex',
  title: 'Webex',
  docs: 'https://developer.webex.com/create/docs/integrations',
  secrets: [
    {
      id: 'webex-client-secret',
      title: 'Webex client secret',
      format: '{Hex:64}',
      near: ['webex'],
      checks: ['letters-and-digits'],
      env: 'WEBEX_CLIENT_SECRET',
      revoke: 'https://developer.webex.com/my-apps',
      confidence: 'likely',
    },
    {
      id: 'webex-access-token',
      title: 'Webex access token',
      format: '{base64url:64}_{base62:4}_{uuid:36}',
      near: ['webex', 'cisco spark', 'ciscospark'],
      checks: ['letters-and-digits'],
      env: 'WEBEX_ACCESS_TOKEN',
      revoke: 'https://developer.webex.com/my-apps',
      confidence: 'likely',
    },
  ],
});
