import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'imagga',
  title: 'Imagga',
  docs: 'https://docs.imagga.com/',
  secrets: [
    {
      id: 'imagga-api-secret',
      title: 'Imagga API secret',
      format: '{Hex:32}',
      near: ['imagga'],
      checks: ['letters-and-digits'],
      env: 'IMAGGA_API_SECRET',
      revoke: 'https://imagga.com/profile/dashboard',
      confidence: 'likely',
    },
    {
      id: 'imagga-authorization',
      title: 'Imagga authorization',
      format: '{base64:70-72}{[=]:0-2}',
      near: ['imagga'],
      checks: ['mixed'],
      env: 'IMAGGA_AUTHORIZATION',
      revoke: 'https://imagga.com/profile/dashboard',
      confidence: 'likely',
    },
  ],
});
