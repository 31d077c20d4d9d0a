import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'newscatcher',
  title: 'NewsCatcher',
  docs: 'https://www.newscatcherapi.com/docs',
  secrets: [
    {
      id: 'newscatcher-api-key',
      title: 'NewsCatcher API key',
      format: '{base64url:43}',
      near: ['newscatcher'],
      checks: ['mixed'],
      env: 'NEWSCATCHER_API_KEY',
      revoke: 'https://app.newscatcherapi.com/',
      confidence: 'likely',
    },
  ],
});
