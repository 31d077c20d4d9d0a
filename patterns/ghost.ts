import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ghost',
  title: 'Ghost',
  docs: 'https://ghost.org/docs/admin-api/#token-authentication',
  secrets: [
    {
      id: 'ghost-admin-api-key',
      title: 'Ghost admin API key',
      format: '{hex:24}:{hex:64}',
      near: ['ghost', 'admin api key', 'admin key'],
      alone: true,
      checks: ['letters-and-digits'],
      env: 'GHOST_ADMIN_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'ghost-content-api-key',
      title: 'Ghost content API key',
      format: '{hex:26}',
      near: ['ghost api', 'ghost key', 'ghost token', 'ghost secret', 'ghost access', 'ghost private'],
      checks: ['letters-and-digits'],
      env: 'GHOST_CONTENT_API_KEY',
      confidence: 'likely',
    },
  ],
});
