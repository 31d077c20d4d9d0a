import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'honeybadger',
  title: 'Honeybadger',
  docs: 'https://docs.honeybadger.io/api/',
  secrets: [
    {
      id: 'honeybadger-personal-token',
      title: 'Honeybadger personal auth token',
      format: '{base62:20}',
      near: ['honeybadger'],
      checks: ['letters-and-digits'],
      env: 'HONEYBADGER_PERSONAL_TOKEN',
      revoke: 'https://app.honeybadger.io/users/edit#authentication',
      confidence: 'likely',
    },
    {
      id: 'honeybadger-project-key',
      title: 'Honeybadger project API key',
      format: 'hb(p|ap)_{base62:36}',
      env: 'HONEYBADGER_PROJECT_KEY',
      revoke: 'https://app.honeybadger.io/users/edit#authentication',
      confidence: 'certain',
    },
  ],
});
