import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'betterstack',
  title: 'Better Stack',
  docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  secrets: [
    {
      id: 'betterstack-api-token',
      title: 'Better Stack API token',
      format: '{base62:24}',
      near: ['betterstack', 'better stack', 'betteruptime', 'better uptime'],
      checks: ['letters-and-digits'],
      env: 'BETTERSTACK_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
