import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'inngest',
  title: 'Inngest',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  secrets: [
    {
      id: 'inngest-signing-key',
      title: 'Inngest signing key',
      format: 'signkey-(prod|test|branch|{lower:3-12})-{hex:32-64}',
      env: 'INNGEST_SIGNING_KEY',
      revoke: 'https://app.inngest.com/env/production/manage/signing-key',
      confidence: 'certain',
    },
  ],
});
