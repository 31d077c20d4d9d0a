import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'onepagecrm',
  title: 'OnePageCRM',
  docs: 'https://developer.onepagecrm.com/',
  secrets: [
    {
      id: 'onepagecrm-api-key',
      title: 'OnePageCRM API key',
      format: '{base64:43}=',
      near: ['onepagecrm'],
      checks: ['mixed'],
      env: 'ONEPAGECRM_API_KEY',
      revoke: 'https://app.onepagecrm.com/',
      confidence: 'likely',
    },
  ],
});
