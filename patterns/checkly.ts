import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'checkly',
  title: 'Checkly',
  docs: 'https://developers.checklyhq.com/',
  secrets: [
    {
      id: 'checkly-api-key',
      title: 'Checkly API key',
      format: 'cu_{hex:32}',
      env: 'CHECKLY_API_KEY',
      revoke: 'https://app.checklyhq.com/settings/user/api-keys',
      confidence: 'certain',
    },
    {
      id: 'checkly-legacy-api-key',
      title: 'Checkly API key without a prefix',
      format: '{base36:32}',
      near: ['checkly'],
      checks: ['letters-and-digits'],
      env: 'CHECKLY_LEGACY_API_KEY',
      revoke: 'https://app.checklyhq.com/settings/user/api-keys',
      confidence: 'likely',
    },
  ],
});
