import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vimeo',
  title: 'Vimeo',
  docs: 'https://developer.vimeo.com/api/authentication',
  secrets: [
    {
      id: 'vimeo-access-token',
      title: 'Vimeo access token',
      format: '{Hex:32}',
      near: ['vimeo access', 'vimeo token', 'vimeo secret', 'vimeo api', 'vimeo key', 'vimeo client'],
      checks: ['letters-and-digits'],
      env: 'VIMEO_ACCESS_TOKEN',
      revoke: 'https://developer.vimeo.com/apps',
      confidence: 'likely',
    },
  ],
});
