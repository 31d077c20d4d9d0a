import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nftport',
  title: 'NFTPort',
  docs: 'https://docs.nftport.xyz/',
  secrets: [
    {
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      format: '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
      near: ['nftport'],
      checks: ['letters-and-digits'],
      env: 'NFTPORT_API_KEY',
      confidence: 'likely',
    },
  ],
});
