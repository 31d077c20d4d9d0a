import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'blocknative',
  title: 'Blocknative',
  docs: 'https://docs.blocknative.com/',
  secrets: [
    {
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      format: '{uuid:36}',
      near: ['blocknative'],
      env: 'BLOCKNATIVE_API_KEY',
      revoke: 'https://explorer.blocknative.com/account',
      confidence: 'likely',
    },
  ],
});
