import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'unifyid',
  title: 'UnifyID',
  docs: 'https://developers.unify.id/',
  secrets: [
    {
      id: 'unifyid-server-key',
      title: 'UnifyID server key',
      format: '{base64url:43}=',
      near: ['unifyid', 'unify id', 'unify.id', 'unify key', 'unify api'],
      checks: ['mixed'],
      env: 'UNIFYID_KEY',
      confidence: 'likely',
    },
  ],
});
