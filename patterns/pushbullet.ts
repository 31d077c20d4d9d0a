import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pushbullet',
  title: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/',
  secrets: [
    {
      id: 'pushbullet-access-token',
      title: 'Pushbullet access token',
      format: 'o.{base62:32}',
      near: ['pushbullet'],
      checks: ['mixed'],
      env: 'PUSHBULLET_TOKEN',
      revoke: 'https://www.pushbullet.com/#settings/account',
      confidence: 'likely',
    },
    {
      id: 'pushbullet-legacy-token',
      title: 'Pushbullet access token of the older form',
      format: '{[A-Za-z0-9_.]:34}',
      near: ['pushbullet'],
      checks: ['letters-and-digits'],
      env: 'PUSHBULLET_TOKEN',
      revoke: 'https://www.pushbullet.com/#settings/account',
      confidence: 'likely',
    },
  ],
});
