import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'laravel',
  title: 'Laravel',
  docs: 'https://laravel.com/docs/encryption',
  secrets: [
    {
      id: 'laravel-app-key',
      title: 'Laravel application key',
      format: 'base64:{base64:43}=',
      near: ['app key', 'app previous keys', 'laravel'],
      checks: ['mixed'],
      env: 'APP_KEY',
      confidence: 'likely',
    },
  ],
});
