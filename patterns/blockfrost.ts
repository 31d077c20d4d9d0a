import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blockfrost',
  title: 'Blockfrost',
  docs: 'https://docs.blockfrost.io/',
  secrets: [
    {
      id: 'blockfrost-project-id',
      title: 'Blockfrost project id',
      format: '(mainnet|testnet|preview|preprod|ipfs){base62:32}',
      near: ['blockfrost'],
      checks: ['mixed'],
      env: 'BLOCKFROST_PROJECT_ID',
      revoke: 'https://blockfrost.io/dashboard',
      confidence: 'likely',
    },
  ],
});
