import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'freshdesk',
  title: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  related: [{ role: 'server', format: '{[a-z0-9-]:1-60}.freshdesk.com' }],
  secrets: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      format: '{base62:18-20}',
      near: ['freshdesk'],
      checks: ['letters-and-digits'],
      env: 'FRESHDESK_API_KEY',
      confidence: 'likely',
    },
  ],
});
