import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'twist',
  title: 'Twist',
  docs: 'https://developer.twist.com/',
  secrets: [
    {
      id: 'twist-access-token',
      title: 'Twist access token',
      format: '{Hex:40}',
      near: ['twist token', 'twist api', 'twist access', 'twist secret', 'twist oauth'],
      checks: ['letters-and-digits'],
      env: 'TWIST_TOKEN',
      revoke: 'https://twist.com/app_console',
      confidence: 'likely',
    },
  ],
});
