import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'okta',
  title: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  related: [
    { role: 'server', format: '{[a-z0-9-]:1-60}.(okta|oktapreview|okta-emea).com' },
    { role: 'client id', format: '0oa{base62:17}' },
  ],
  secrets: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      format: '00{[A-Za-z0-9_=-]:40}',
      near: ['okta', 'ssws'],
      checks: ['mixed'],
      env: 'OKTA_API_TOKEN',
      revoke: 'https://login.okta.com/',
      confidence: 'likely',
    },
  ],
});
