import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tly',
  title: 'T.LY',
  docs: 'https://t.ly/docs',
  secrets: [
    {
      id: 'tly-api-token',
      title: 'T.LY API token',
      format: '{base62:60}',
      near: ['tly api', 'tly token', 'tly key', 'tly secret', 'tly access', 'tly private'],
      checks: ['letters-and-digits'],
      env: 'TLY_TOKEN',
      revoke: 'https://t.ly/settings#/api',
      confidence: 'likely',
    },
  ],
});
