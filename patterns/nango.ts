import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nango',
  title: 'Nango',
  docs: 'https://nango.dev/docs',
  secrets: [
    {
      id: 'nango-secret-key',
      title: 'Nango secret key',
      format: '{uuid:36}',
      near: ['nango secret', 'nango key', 'nango api', 'nango token'],
      checks: ['letters-and-digits'],
      env: 'NANGO_SECRET_KEY',
      revoke: 'https://app.nango.dev/',
      confidence: 'likely',
    },
  ],
});
