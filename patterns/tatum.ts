import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tatum',
  title: 'Tatum',
  docs: 'https://docs.tatum.io/',
  secrets: [
    {
      id: 'tatum-api-key',
      title: 'Tatum API key',
      format: 't-{hex:24}-{hex:24}',
      near: ['tatum'],
      env: 'TATUM_API_KEY',
      revoke: 'https://dashboard.tatum.io/',
      confidence: 'likely',
    },
    {
      id: 'tatum-legacy-key',
      title: 'Tatum API key of the older form',
      format: ['{uuid:36}', '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}'],
      near: ['tatum'],
      checks: ['letters-and-digits'],
      env: 'TATUM_API_KEY',
      revoke: 'https://dashboard.tatum.io/',
      confidence: 'likely',
    },
  ],
});
