import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'wordpress',
  title: 'WordPress',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  secrets: [
    {
      id: 'wordpress-application-password',
      title: 'WordPress application password',
      format: '({base62:4} ){5}{base62:4}',
      near: ['wordpress', 'wp application', 'wp app', 'wp password', 'wp auth'],
      checks: ['mixed'],
      env: 'WP_APPLICATION_PASSWORD',
      confidence: 'likely',
    },
  ],
});
