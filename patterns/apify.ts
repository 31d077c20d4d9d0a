import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apify',
  title: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  secrets: [
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      format: 'apify_api_{base62:34-36}',
      env: 'APIFY_TOKEN',
      revoke: 'https://console.apify.com/settings/integrations',
      confidence: 'certain',
    },
  ],
});
