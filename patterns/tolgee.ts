import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tolgee',
  title: 'Tolgee',
  docs: 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens',
  secrets: [
    {
      id: 'tolgee-api-key',
      title: 'Tolgee project API key or personal access token',
      format: 'tg(pak|pat)_{[a-z0-9]:40-80}',
      checks: ['letters-and-digits'],
      env: 'TOLGEE_API_KEY',
      revoke: 'https://app.tolgee.io/account/apiKeys',
      confidence: 'certain',
    },
  ],
});
