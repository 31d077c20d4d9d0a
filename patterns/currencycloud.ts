import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'currencycloud',
  title: 'Currencycloud',
  docs: 'https://developer.currencycloud.com/',
  secrets: [
    {
      id: 'currencycloud-api-key',
      title: 'Currencycloud API key',
      format: '{base62:64}',
      near: [
        'currencycloud api',
        'currencycloud key',
        'currencycloud token',
        'currencycloud secret',
        'currencycloud access',
        'currencycloud private',
        'currencycloud client secret',
        'currencycloud auth token',
        'currency cloud',
      ],
      checks: ['letters-and-digits'],
      env: 'CURRENCYCLOUD_API_KEY',
      confidence: 'likely',
    },
  ],
});
