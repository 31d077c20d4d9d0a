import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'browserless',
  title: 'Browserless',
  docs: 'https://docs.browserless.io/',
  secrets: [
    {
      id: 'browserless-api-token',
      title: 'Browserless API token',
      format: '{uuid:36}',
      near: ['browserless'],
      env: 'BROWSERLESS_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
