import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'circle',
  title: 'Circle',
  docs: 'https://developers.circle.com/w3s/keys',
  secrets: [
    {
      id: 'circle-api-key',
      title: 'Circle API key',
      format: '(TEST|LIVE|SAND)_API_KEY:{hex:32}:{hex:32}',
      env: 'CIRCLE_API_KEY',
      revoke: 'https://console.circle.com/api-keys',
      confidence: 'certain',
    },
  ],
});
