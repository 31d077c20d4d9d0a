import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pepipost',
  title: 'Netcore (Pepipost)',
  docs: 'https://emaildocs.netcorecloud.com/',
  secrets: [
    {
      id: 'pepipost-api-key',
      title: 'Netcore (Pepipost) API key',
      format: '{base62:32}',
      near: ['pepipost', 'netcore api', 'netcore key'],
      checks: ['letters-and-digits'],
      env: 'PEPIPOST_API_KEY',
      confidence: 'likely',
    },
  ],
});
