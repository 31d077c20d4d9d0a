import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'facebook',
  title: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  related: [
    { role: 'app id', format: '{digit:13-17}', names: ['app id', 'client id', 'facebook id', 'fb id'] },
  ],
  secrets: [
    {
      id: 'facebook-access-token',
      title: 'Facebook access token',
      format: 'EAA{[A-Z]:1}{base62:80-400}',
      checks: ['mixed'],
      env: 'FACEBOOK_ACCESS_TOKEN',
      revoke: 'https://developers.facebook.com/tools/debug/accesstoken/',
      confidence: 'likely',
    },
    {
      id: 'facebook-app-token',
      title: 'Facebook app access token',
      format: '{digit:15-16}\\|{base64url:27-40}',
      near: ['facebook', 'fb app', 'fb token', 'graph.facebook', 'access token'],
      alone: true,
      env: 'FACEBOOK_APP_TOKEN',
      revoke: 'https://developers.facebook.com/apps/',
      confidence: 'certain',
    },
    {
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      format: '{hex:32}',
      near: ['facebook', 'fb secret', 'fb app secret', 'fb client secret'],
      checks: ['letters-and-digits'],
      env: 'FACEBOOK_APP_SECRET',
      revoke: 'https://developers.facebook.com/apps/',
      confidence: 'likely',
    },
  ],
});
