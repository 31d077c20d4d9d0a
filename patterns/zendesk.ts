import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zendesk',
  title: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  related: [{ role: 'server', format: '{[a-z0-9-]:1-60}.zendesk.com' }],
  secrets: [
    {
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      format: ['{base62:40}', '{Hex:64}'],
      near: ['zendesk'],
      checks: ['letters-and-digits'],
      env: 'ZENDESK_API_TOKEN',
      revoke: 'https://www.zendesk.com/login/',
      confidence: 'likely',
    },
  ],
});
