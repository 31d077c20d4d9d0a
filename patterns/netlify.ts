import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'netlify',
  title: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/#authentication',
  secrets: [
    {
      id: 'netlify-access-token',
      title: 'Netlify access token',
      format: 'nf(p|c|o|u)_{base62:36}',
      env: 'NETLIFY_AUTH_TOKEN',
      revoke: 'https://app.netlify.com/user/applications#personal-access-tokens',
      confidence: 'certain',
    },
  ],
});
