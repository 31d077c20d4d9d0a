import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'honeycomb',
  title: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  secrets: [
    {
      id: 'honeycomb-ingest-key',
      title: 'Honeycomb ingest or management key',
      format: 'hc{[abcx]:1}(ik|mk|lk)_{base36:50-64}',
      env: 'HONEYCOMB_API_KEY',
      revoke: 'https://ui.honeycomb.io/',
      confidence: 'certain',
    },
    {
      id: 'honeycomb-api-key',
      title: 'Honeycomb API key',
      format: '({base62:22}|{hex:32})',
      near: ['honeycomb'],
      checks: ['letters-and-digits'],
      env: 'HONEYCOMB_API_KEY',
      revoke: 'https://ui.honeycomb.io/',
      confidence: 'likely',
    },
  ],
});
