import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wundergraph',
  title: 'WunderGraph',
  docs: 'https://cosmo-docs.wundergraph.com/',
  secrets: [
    {
      id: 'wundergraph-cosmo-key',
      title: 'WunderGraph Cosmo API key',
      format: 'cosmo_{hex:32}',
      env: 'COSMO_API_KEY',
      revoke: 'https://cosmo.wundergraph.com/',
      confidence: 'certain',
    },
  ],
});
