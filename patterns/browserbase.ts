import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'browserbase',
  title: 'Browserbase',
  docs: 'https://docs.browserbase.com/reference/introduction',
  secrets: [
    {
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      format: 'bb_(live|test)_{base64url:20-40}',
      env: 'BROWSERBASE_API_KEY',
      revoke: 'https://www.browserbase.com/settings',
      confidence: 'certain',
    },
  ],
});
