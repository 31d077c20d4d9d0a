import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'moralis',
  title: 'Moralis',
  docs: 'https://docs.moralis.com/',
  secrets: [
    {
      id: 'moralis-api-key',
      title: 'Moralis API key',
      format: ['{base62:64}', '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}'],
      near: ['moralis'],
      checks: ['letters-and-digits'],
      env: 'MORALIS_API_KEY',
      revoke: 'https://admin.moralis.com/',
      confidence: 'likely',
    },
  ],
});
