import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'laravel',
  title: 'Laravel',
  docs: 'https://laravel.com/docs/encryption',
  secrets: [
    {
      id: 'laravel-app-key',
      title: 'Laravel application key',
      // A key of AES-256 or of AES-128.
      format: ['base64:{base64:43}=', 'base64:{base64:22}=='],
      near: ['app key', 'app previous keys', 'laravel'],
      checks: ['mixed'],
      env: 'APP_KEY',
      confidence: 'likely',
    },
  ],
});
