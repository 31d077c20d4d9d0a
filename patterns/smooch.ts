import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'smooch',
  title: 'Sunshine Conversations (Smooch)',
  docs: 'https://developer.zendesk.com/api-reference/conversations/',
  secrets: [
    {
      id: 'smooch-secret',
      title: 'Sunshine Conversations (Smooch) key secret',
      format: '{base64url:86}',
      near: ['smooch'],
      checks: ['mixed'],
      env: 'SMOOCH_SECRET',
      confidence: 'likely',
    },
  ],
});
