import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'instantly',
  title: 'Instantly',
  docs: 'https://developer.instantly.ai/',
  secrets: [
    {
      id: 'instantly-api-key',
      title: 'Instantly API key',
      format: '({base64:68}==|{base64url:36-44})',
      near: [
        'instantly ai',
        'instantly api',
        'instantly key',
        'instantly token',
        'instantly secret',
        'instantly access',
        'instantly private',
      ],
      checks: ['mixed'],
      env: 'INSTANTLY_API_KEY',
      revoke: 'https://app.instantly.ai/app/settings/integrations',
      confidence: 'likely',
    },
  ],
});
