import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zendesk',
  title: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
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
