import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'klingai',
  title: 'Kling AI',
  docs: 'https://app.klingai.com/global/dev/document-api/apiReference/commonInfo',
  secrets: [
    {
      id: 'klingai-secret-key',
      title: 'Kling AI secret or access key',
      format: '{base62:32}',
      near: [
        'klingai',
        'kling api',
        'kling key',
        'kling token',
        'kling secret',
        'kling access',
        'kling private',
      ],
      checks: ['letters-and-digits'],
      env: 'KLINGAI_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
