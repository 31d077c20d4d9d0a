import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'novu',
  title: 'Novu',
  docs: 'https://docs.novu.co/',
  secrets: [
    {
      id: 'novu-secret-key',
      title: 'Novu secret key',
      format: '{Hex:32}',
      near: ['novu secret', 'novu api', 'novu key', 'novu token'],
      checks: ['letters-and-digits'],
      env: 'NOVU_SECRET_KEY',
      revoke: 'https://dashboard.novu.co/',
      confidence: 'likely',
    },
  ],
});
