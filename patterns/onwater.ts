import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'onwater',
  title: 'onwater.io',
  docs: 'https://onwater.io/',
  secrets: [
    {
      id: 'onwater-api-key',
      title: 'onwater.io API key',
      format: '{base64url:20}',
      near: ['onwater'],
      checks: ['mixed'],
      env: 'ONWATER_API_KEY',
      confidence: 'likely',
    },
  ],
});
