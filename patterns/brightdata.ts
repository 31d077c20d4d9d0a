import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'brightdata',
  title: 'Bright Data',
  docs: 'https://docs.brightdata.com/api-reference/authentication',
  secrets: [
    {
      id: 'brightdata-api-key',
      title: 'Bright Data API key',
      format: '({uuid:36}|{hex:64})',
      near: [
        'brightdata api',
        'brightdata key',
        'brightdata token',
        'brightdata secret',
        'brightdata access',
        'brightdata private',
        'brightdata client secret',
        'brightdata auth token',
        'bright data',
        'luminati api',
        'luminati key',
        'luminati token',
        'luminati secret',
        'luminati access',
        'luminati private',
        'luminati client secret',
        'luminati auth token',
      ],
      env: 'BRIGHTDATA_API_KEY',
      confidence: 'likely',
    },
  ],
});
