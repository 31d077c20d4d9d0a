import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'paperform',
  title: 'Paperform',
  docs: 'https://paperform.readme.io/',
  secrets: [
    {
      id: 'paperform-api-key',
      title: 'Paperform API key',
      format: [
        'eyJ{base64url:10-200}.{base64url:40-900}.{base64url:200-900}',
        '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}',
      ],
      near: ['paperform'],
      checks: ['mixed'],
      env: 'PAPERFORM_API_KEY',
      revoke: 'https://paperform.co/',
      confidence: 'likely',
    },
  ],
});
