import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'heygen',
  title: 'HeyGen',
  docs: 'https://docs.heygen.com/reference/authentication',
  secrets: [
    {
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      format: '{base64:44-88}{[=]:0-2}',
      near: [
        'heygen api',
        'heygen key',
        'heygen token',
        'heygen secret',
        'heygen access',
        'heygen private',
        'heygen client secret',
        'heygen auth token',
      ],
      checks: ['mixed'],
      env: 'HEYGEN_API_KEY',
      confidence: 'likely',
    },
  ],
});
