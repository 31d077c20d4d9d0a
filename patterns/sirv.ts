import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sirv',
  title: 'Sirv',
  docs: 'https://apidocs.sirv.com/',
  secrets: [
    {
      id: 'sirv-client-secret',
      title: 'Sirv client secret',
      format: '{base64:86}==',
      near: ['sirv'],
      checks: ['mixed'],
      env: 'SIRV_CLIENT_SECRET',
      revoke: 'https://my.sirv.com/',
      confidence: 'likely',
    },
  ],
});
