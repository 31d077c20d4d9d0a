import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'textmagic',
  title: 'Textmagic',
  docs: 'https://docs.textmagic.com/',
  secrets: [
    {
      id: 'textmagic-api-key',
      title: 'Textmagic API key',
      format: '{base62:30}',
      near: ['textmagic'],
      checks: ['letters-and-digits'],
      env: 'TEXTMAGIC_API_KEY',
      revoke: 'https://app.textmagic.com/settings/api',
      confidence: 'likely',
    },
  ],
});
