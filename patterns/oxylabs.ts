import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'oxylabs',
  title: 'Oxylabs',
  docs: 'https://developers.oxylabs.io/',
  secrets: [
    {
      id: 'oxylabs-password',
      title: 'Oxylabs password',
      format: '{[A-Za-z0-9_+~-]:12-32}',
      near: ['oxylabs password', 'oxylabs pass', 'oxylabs secret', 'oxylabs key'],
      checks: ['mixed'],
      env: 'OXYLABS_PASSWORD',
      revoke: 'https://dashboard.oxylabs.io/',
      confidence: 'likely',
    },
  ],
});
