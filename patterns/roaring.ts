import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'roaring',
  title: 'Roaring',
  docs: 'https://developer.roaring.io/',
  secrets: [
    {
      id: 'roaring-client-secret',
      title: 'Roaring client id or secret',
      format: '{base64url:28}',
      near: [
        'roaring key',
        'roaring api',
        'roaring token',
        'roaring secret',
        'roaring access',
        'roaring private',
        'roaring auth',
        'roaring.io',
        'roaring client',
      ],
      checks: ['mixed'],
      env: 'ROARING_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
