import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'healthchecks',
  title: 'Healthchecks.io',
  docs: 'https://healthchecks.io/docs/api/',
  secrets: [
    {
      id: 'healthchecks-api-key',
      title: 'Healthchecks.io API key',
      format: 'hc(w|r)_{base64url:28}',
      checks: ['mixed'],
      env: 'HEALTHCHECKS_API_KEY',
      revoke: 'https://healthchecks.io/',
      confidence: 'certain',
      docs: 'https://github.com/healthchecks/healthchecks/blob/master/hc/api/decorators.py',
    },
  ],
});
