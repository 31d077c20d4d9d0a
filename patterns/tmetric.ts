import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tmetric',
  title: 'TMetric',
  docs: 'https://app.tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api',
  secrets: [
    {
      id: 'tmetric-api-token',
      title: 'TMetric API token',
      format: '{Hex:64}',
      near: ['tmetric'],
      checks: ['letters-and-digits'],
      env: 'TMETRIC_TOKEN',
      revoke: 'https://app.tmetric.com/',
      confidence: 'likely',
    },
  ],
});
