import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'overloop',
  title: 'Overloop',
  docs: 'https://apidoc.overloop.com/',
  secrets: [
    {
      id: 'overloop-api-key',
      title: 'Overloop API key',
      format: '{base64url:50-60}',
      near: ['overloop'],
      checks: ['mixed'],
      env: 'OVERLOOP_API_KEY',
      revoke: 'https://app.overloop.com/',
      confidence: 'likely',
    },
  ],
});
