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
    {
      id: 'netlify-legacy-token',
      title: 'Netlify access token of the older form',
      format: '({base64url:40-46}|{base36:60-64})',
      near: ['netlify'],
      checks: ['letters-and-digits'],
      env: 'NETLIFY_AUTH_TOKEN',
      revoke: 'https://app.netlify.com/user/applications',
      confidence: 'likely',
    },
  ],
});
