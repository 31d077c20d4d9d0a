import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'greptile',
  title: 'Greptile',
  docs: 'https://docs.greptile.com/api-reference/introduction',
  secrets: [
    {
      id: 'greptile-api-key',
      title: 'Greptile API key',
      format: '{base64:48}',
      near: ['greptile'],
      checks: ['mixed'],
      env: 'GREPTILE_API_KEY',
      revoke: 'https://app.greptile.com/api',
      confidence: 'likely',
    },
  ],
});
