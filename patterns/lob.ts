import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lob',
  title: 'Lob',
  docs: 'https://docs.lob.com/#tag/Authentication',
  secrets: [
    {
      id: 'lob-api-key',
      title: 'Lob API key',
      format: '(live|test)_{hex:35}',
      env: 'LOB_API_KEY',
      revoke: 'https://dashboard.lob.com/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'lob-publishable-key',
      title: 'Lob publishable key',
      format: '(live|test)_pub_{hex:31}',
      env: 'LOB_PUBLISHABLE_KEY',
      revoke: 'https://dashboard.lob.com/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
