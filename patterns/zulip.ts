import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zulip',
  title: 'Zulip',
  docs: 'https://zulip.com/api/api-keys',
  secrets: [
    {
      id: 'zulip-api-key',
      title: 'Zulip API key',
      format: '{base62:32}',
      near: ['zulip', 'zuliprc', 'zulipchat'],
      checks: ['mixed'],
      env: 'ZULIP_API_KEY',
      revoke: 'https://zulip.com/help/manage-your-account',
      confidence: 'likely',
    },
  ],
});
