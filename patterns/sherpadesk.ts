import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sherpadesk',
  title: 'SherpaDesk',
  docs: 'https://github.com/sherpadesk/api',
  secrets: [
    {
      id: 'sherpadesk-api-key',
      title: 'SherpaDesk API key',
      format: '{base62:32}',
      near: ['sherpadesk'],
      checks: ['letters-and-digits'],
      env: 'SHERPADESK_TOKEN',
      confidence: 'likely',
    },
  ],
});
