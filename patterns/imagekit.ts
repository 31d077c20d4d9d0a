import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'imagekit',
  title: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  secrets: [
    {
      id: 'imagekit-private-key',
      title: 'ImageKit private key',
      format: 'private_{base64:10-44}{[=]:0-2}',
      near: ['imagekit'],
      env: 'IMAGEKIT_PRIVATE_KEY',
      revoke: 'https://imagekit.io/dashboard/developer/api-keys',
      confidence: 'likely',
    },
  ],
});
