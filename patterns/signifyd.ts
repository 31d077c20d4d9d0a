import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'signifyd',
  title: 'Signifyd',
  docs: 'https://docs.signifyd.com/',
  secrets: [
    {
      id: 'signifyd-api-key',
      title: 'Signifyd API key',
      format: '{base62:20-48}',
      near: ['signifyd'],
      checks: ['mixed'],
      env: 'SIGNIFYD_API_KEY',
      revoke: 'https://app.signifyd.com/',
      confidence: 'likely',
    },
  ],
});
