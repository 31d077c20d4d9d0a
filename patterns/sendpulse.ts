import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sendpulse',
  title: 'SendPulse',
  docs: 'https://sendpulse.com/api',
  secrets: [
    {
      id: 'sendpulse-secret',
      title: 'SendPulse id or secret',
      format: '{Hex:32}',
      near: ['sendpulse'],
      checks: ['letters-and-digits'],
      env: 'SENDPULSE_SECRET',
      revoke: 'https://login.sendpulse.com/settings/#api',
      confidence: 'likely',
    },
  ],
});
