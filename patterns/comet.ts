import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'comet',
  title: 'Comet',
  docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  secrets: [
    {
      id: 'comet-api-key',
      title: 'Comet API key',
      format: '{base62:25}',
      near: ['comet api', 'comet ml', 'comet_ml', 'comet key', 'comet opik', 'opik api'],
      checks: ['letters-and-digits'],
      env: 'COMET_API_KEY',
      revoke: 'https://www.comet.com/account-settings/apiKeys',
      confidence: 'likely',
    },
  ],
});
