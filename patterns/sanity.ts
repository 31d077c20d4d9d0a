import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sanity',
  title: 'Sanity',
  docs: 'https://www.sanity.io/docs/http-auth',
  secrets: [
    {
      id: 'sanity-api-token',
      title: 'Sanity API token',
      format: 'sk{base62:80-200}',
      near: ['sanity'],
      checks: ['mixed'],
      env: 'SANITY_API_TOKEN',
      revoke: 'https://www.sanity.io/manage',
      confidence: 'likely',
    },
  ],
});
