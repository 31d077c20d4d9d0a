import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shippo',
  title: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  secrets: [
    {
      id: 'shippo-api-token',
      title: 'Shippo API token',
      format: 'shippo_(live|test)_{Hex:40}',
      env: 'SHIPPO_API_KEY',
      revoke: 'https://apps.goshippo.com/settings/api',
      confidence: 'certain',
    },
  ],
});
