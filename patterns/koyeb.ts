import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'koyeb',
  title: 'Koyeb',
  docs: 'https://www.koyeb.com/docs/reference/api',
  secrets: [
    {
      id: 'koyeb-api-token',
      title: 'Koyeb API token',
      format: '{base36:64}',
      near: ['koyeb token', 'koyeb api', 'koyeb key', 'koyeb secret', 'koyeb access'],
      checks: ['letters-and-digits'],
      env: 'KOYEB_TOKEN',
      revoke: 'https://app.koyeb.com/user/settings/api',
      confidence: 'likely',
    },
  ],
});
