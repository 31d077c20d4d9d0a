import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ritekit',
  title: 'RiteKit',
  docs: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  secrets: [
    {
      id: 'ritekit-client-secret',
      title: 'RiteKit client id or secret',
      format: '{Hex:44}',
      near: ['ritekit'],
      checks: ['letters-and-digits'],
      env: 'RITEKIT_CLIENT_SECRET',
      revoke: 'https://ritekit.com/developer/dashboard/',
      confidence: 'likely',
    },
  ],
});
