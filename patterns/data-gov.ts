import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'data-gov',
  title: 'data.gov',
  docs: 'https://api.data.gov/docs/developer-manual/',
  secrets: [
    {
      id: 'data-gov-api-key',
      title: 'data.gov API key',
      format: '{base62:40}',
      near: [
        'data gov',
        'data.gov',
        'datagov api',
        'datagov key',
        'datagov token',
        'datagov secret',
        'datagov access',
        'datagov private',
        'datagov client secret',
        'datagov auth token',
        'fdc api key',
        'nasa api key',
        'usda api',
        'nrel api',
      ],
      checks: ['letters-and-digits'],
      env: 'DATA_GOV_API_KEY',
      revoke: 'https://api.data.gov/signup/',
      confidence: 'likely',
    },
  ],
});
