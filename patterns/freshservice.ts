import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'freshservice',
  title: 'Freshservice',
  docs: 'https://api.freshservice.com/',
  related: [{ role: 'server', format: '{[a-z0-9-]:1-60}.freshservice.com' }],
  secrets: [
    {
      id: 'freshservice-api-key',
      title: 'Freshservice API key',
      format: '{base62:18-20}',
      near: ['freshservice', 'freshworks'],
      checks: ['letters-and-digits'],
      env: 'FRESHSERVICE_API_KEY',
      confidence: 'likely',
    },
  ],
});
