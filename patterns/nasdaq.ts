import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nasdaq',
  title: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  secrets: [
    {
      id: 'nasdaq-api-key',
      title: 'Nasdaq Data Link API key',
      format: '{base64url:20}',
      near: ['nasdaq', 'quandl'],
      checks: ['mixed'],
      env: 'NASDAQ_DATA_LINK_API_KEY',
      revoke: 'https://data.nasdaq.com/account/profile',
      confidence: 'likely',
    },
  ],
});
