import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alchemy',
  title: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/how-to-create-access-keys',
  secrets: [
    {
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      format: '(alcht_{base62:30}|alch_{base62:30})',
      env: 'ALCHEMY_API_KEY',
      revoke: 'https://dashboard.alchemy.com/',
      confidence: 'certain',
    },
    {
      id: 'alchemy-url-key',
      title: 'Alchemy API key in an address',
      format: '.g.alchemy.com/(v2|nft/v2|nft/v3)/<{base64url:21-40}>',
      checks: ['mixed'],
      env: 'ALCHEMY_URL_KEY',
      revoke: 'https://dashboard.alchemy.com/',
      confidence: 'certain',
    },
  ],
});
