import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zipbooks',
  title: 'ZipBooks',
  docs: 'https://developer.zipbooks.com/',
  secrets: [
    {
      id: 'zipbooks-token',
      title: 'ZipBooks token',
      format: '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}',
      near: ['zipbooks'],
      checks: ['mixed'],
      env: 'ZIPBOOKS_TOKEN',
      confidence: 'likely',
    },
  ],
});
