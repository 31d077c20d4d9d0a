import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'permit',
  title: 'Permit.io',
  docs: 'https://docs.permit.io/',
  secrets: [
    {
      id: 'permit-api-key',
      title: 'Permit.io API key',
      format: 'permit_key_{base62:60-160}',
      env: 'PERMIT_API_KEY',
      revoke: 'https://app.permit.io/',
      confidence: 'certain',
    },
  ],
});
