import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'frontegg',
  title: 'Frontegg',
  docs: 'https://developers.frontegg.com/',
  secrets: [
    {
      id: 'frontegg-api-key',
      title: 'Frontegg API key or client secret',
      format: '{uuid:36}',
      near: [
        'frontegg api key',
        'frontegg secret',
        'frontegg client secret',
        'frontegg key',
        'frontegg token',
      ],
      env: 'FRONTEGG_API_KEY',
      confidence: 'likely',
    },
  ],
});
