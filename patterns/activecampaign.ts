import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'activecampaign',
  title: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com/reference/authentication',
  secrets: [
    {
      id: 'activecampaign-api-token',
      title: 'ActiveCampaign API token',
      format: '{hex:64}',
      near: [
        'activecampaign api',
        'activecampaign key',
        'activecampaign token',
        'activecampaign secret',
        'activecampaign access',
        'activecampaign private',
        'activecampaign client secret',
        'activecampaign auth token',
        'active campaign',
      ],
      checks: ['letters-and-digits'],
      env: 'ACTIVECAMPAIGN_API_TOKEN',
      confidence: 'likely',
    },
    {
      id: 'activecampaign-long-api-token',
      title: 'ActiveCampaign API key',
      format: '{hex:72}',
      near: ['activecampaign', 'active campaign'],
      checks: ['letters-and-digits'],
      env: 'ACTIVECAMPAIGN_LONG_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
