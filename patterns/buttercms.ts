import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'buttercms',
  title: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  secrets: [
    {
      id: 'buttercms-api-token',
      title: 'ButterCMS API token',
      format: '{Hex:40}',
      near: [
        'buttercms api',
        'buttercms key',
        'buttercms token',
        'buttercms secret',
        'buttercms access',
        'buttercms private',
        'buttercms client secret',
        'buttercms auth token',
        'butter cms',
      ],
      checks: ['letters-and-digits'],
      env: 'BUTTERCMS_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
