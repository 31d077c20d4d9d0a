import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ory',
  title: 'Ory',
  docs: 'https://www.ory.com/docs/concepts/personal-access-token',
  secrets: [
    {
      id: 'ory-token',
      title: 'Ory API key or token',
      format: 'ory_(pat|apikey|st|at|rt|ac|lo|wak)_{[A-Za-z0-9._-]:32-100}',
      checks: ['mixed'],
      env: 'ORY_API_KEY',
      revoke: 'https://console.ory.com/',
      confidence: 'certain',
    },
  ],
});
