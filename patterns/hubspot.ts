import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hubspot',
  title: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  related: [{ role: 'client id', format: '{uuid:36}', names: ['client id'] }],
  secrets: [
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app token',
      format: 'pat-(na|eu|ap){digit:1-2}-{uuid:36}',
      env: 'HUBSPOT_ACCESS_TOKEN',
      revoke: 'https://app.hubspot.com/private-apps/',
      confidence: 'certain',
    },
    {
      id: 'hubspot-api-key',
      title: 'HubSpot API key',
      format: '{uuid:36}',
      near: ['hubspot'],
      env: 'HUBSPOT_API_KEY',
      revoke: 'https://app.hubspot.com/private-apps/',
      confidence: 'likely',
    },
  ],
});
