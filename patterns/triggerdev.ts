import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'triggerdev',
  title: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  secrets: [
    {
      id: 'triggerdev-secret-key',
      title: 'Trigger.dev secret key',
      format: 'tr_(dev|prod|stg|preview)_{base62:20-32}',
      checks: ['letters-and-digits'],
      env: 'TRIGGER_SECRET_KEY',
      revoke: 'https://cloud.trigger.dev/',
      confidence: 'certain',
    },
    {
      id: 'triggerdev-personal-access-token',
      title: 'Trigger.dev personal access token',
      format: 'tr_pat_{base36:40}',
      env: 'TRIGGER_ACCESS_TOKEN',
      revoke: 'https://cloud.trigger.dev/account/tokens',
      confidence: 'certain',
    },
  ],
});
