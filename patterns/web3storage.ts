import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'web3storage',
  title: 'web3.storage',
  docs: 'https://docs.storacha.network/',
  secrets: [
    {
      id: 'web3storage-token',
      title: 'web3.storage API token',
      format: 'eyJ{base64url:20-100}.eyJ{base64url:60-400}.{base64url:40-60}',
      near: ['web3storage', 'web3 storage', 'web3.storage', 'nftstorage', 'nft.storage', 'nft storage'],
      checks: ['mixed'],
      env: 'WEB3_STORAGE_TOKEN',
      confidence: 'likely',
    },
  ],
});
