import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'partnerstack',
  title: 'PartnerStack',
  docs: 'https://docs.partnerstack.com/reference',
  secrets: [
    {
      id: 'partnerstack-api-key',
      title: 'PartnerStack API key',
      format: '{base62:64}',
      near: ['partnerstack'],
      checks: ['letters-and-digits'],
      env: 'PARTNERSTACK_API_KEY',
      revoke: 'https://dash.partnerstack.com/',
      confidence: 'likely',
    },
  ],
});
