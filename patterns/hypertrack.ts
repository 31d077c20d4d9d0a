import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'hypertrack',
  title: 'HyperTrack',
  docs: 'https://hypertrack.com/docs/',
  secrets: [
    {
      id: 'hypertrack-secret-key',
      title: 'HyperTrack secret key',
      format: '{base64url:54}',
      near: ['hypertrack'],
      checks: ['mixed'],
      env: 'HYPERTRACK_SECRET_KEY',
      confidence: 'likely',
    },
    {
      id: 'hypertrack-account-id',
      title: 'HyperTrack account id',
      format: '{base64url:27}',
      near: ['hypertrack'],
      checks: ['mixed'],
      role: 'account id',
      group: 'hypertrack-key',
      env: 'HYPERTRACK_ACCOUNT_ID',
      confidence: 'likely',
    },
  ],
});
