import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'heroku',
  title: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  secrets: [
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      format: 'HRKU-AA{base64url:58}',
      env: 'HEROKU_API_KEY',
      revoke: 'https://dashboard.heroku.com/account/applications',
      confidence: 'certain',
    },
    {
      id: 'heroku-token',
      title: 'Heroku OAuth token',
      format: 'HRKU-{uuid:36}',
      env: 'HEROKU_API_KEY',
      revoke: 'https://dashboard.heroku.com/account/applications',
      confidence: 'certain',
    },
    {
      id: 'heroku-legacy-api-key',
      title: 'Heroku API key of the older form',
      format: '{uuid:36}',
      near: ['heroku'],
      env: 'HEROKU_API_KEY',
      revoke: 'https://dashboard.heroku.com/account/applications',
    },
  ],
});
