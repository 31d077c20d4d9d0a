import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'intercom',
  title: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  secrets: [
    {
      id: 'intercom-access-token',
      title: 'Intercom access token',
      format: '({base64:59}=|dG9rO{base64url:54}=|{base64url:1}{[A-Za-z0-9_=-]:58}{base64url:1})',
      near: ['intercom'],
      checks: ['letters-and-digits'],
      env: 'INTERCOM_ACCESS_TOKEN',
      revoke: 'https://app.intercom.com/a/apps/_/developer-hub',
      confidence: 'likely',
    },
  ],
});
