import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'etherscan',
  title: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-started/viewing-api-usage-statistics',
  secrets: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      format: '{BASE36:34}',
      near: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'snowtrace', 'basescan'],
      checks: ['letters-and-digits'],
      env: 'ETHERSCAN_API_KEY',
      revoke: 'https://etherscan.io/myapikey',
      confidence: 'likely',
    },
  ],
});
