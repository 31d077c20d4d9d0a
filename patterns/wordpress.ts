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
    {
      id: 'wordpress-salt',
      title: 'WordPress secret key',
      // Of any character that prints, which a value without a format would be taken for code for.
      format:
        'define\\({[ ]:0-2}{["\']:1}(SECURE_AUTH|LOGGED_IN|NONCE|AUTH)_(KEY|SALT){["\']:1},{[ ]:0-12}{["\']:1}<{[ !#-&(-[\\]-~]:64}>{["\']:1}',
      checks: ['mixed'],
      env: 'WP_SECRET_KEY',
      confidence: 'likely',
      docs: 'https://developer.wordpress.org/advanced-administration/security/',
    },
  ],
});
