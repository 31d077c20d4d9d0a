import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mercury',
  title: 'Mercury',
  docs: 'https://docs.mercury.com/reference',
  secrets: [
    {
      id: 'mercury-api-token',
      title: 'Mercury API token',
      format: 'secret-token:mercury_{lower:3-20}_{lower:2-6}_{base62:20-80}_yrucrem',
      env: 'MERCURY_API_TOKEN',
      revoke: 'https://app.mercury.com/settings/tokens',
      confidence: 'certain',
    },
  ],
});
