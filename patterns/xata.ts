import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'xata',
  title: 'Xata',
  docs: 'https://xata.io/docs',
  secrets: [
    {
      id: 'xata-api-key',
      title: 'Xata API key',
      format: 'xau_{base62:33}',
      checks: ['letters-and-digits'],
      env: 'XATA_API_KEY',
      revoke: 'https://app.xata.io/settings',
      confidence: 'certain',
    },
  ],
});
