import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uploadcare',
  title: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/start/settings/',
  secrets: [
    {
      id: 'uploadcare-secret-key',
      title: 'Uploadcare secret key',
      format: '{Hex:20}',
      near: ['uploadcare'],
      checks: ['letters-and-digits'],
      env: 'UPLOADCARE_SECRET_KEY',
      revoke: 'https://app.uploadcare.com/',
      confidence: 'likely',
    },
  ],
});
