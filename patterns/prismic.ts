import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'prismic',
  title: 'Prismic',
  docs: 'https://prismic.io/docs/access-token',
  secrets: [
    {
      id: 'prismic-access-token',
      title: 'Prismic access token',
      format: 'MC5{base64url:20-80}.{base64url:40-140}',
      near: ['prismic'],
      checks: ['mixed'],
      env: 'PRISMIC_ACCESS_TOKEN',
      revoke: 'https://prismic.io/dashboard',
      confidence: 'likely',
    },
  ],
});
