import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'freemius',
  title: 'Freemius',
  docs: 'https://freemius.com/help/documentation/wordpress-sdk/',
  secrets: [
    {
      id: 'freemius-secret-key',
      title: 'Freemius secret key',
      format: 'sk_{[^\\s"\'`\\\\]:29}',
      near: ['freemius', 'secret key', 'secret_key'],
      checks: ['mixed'],
      env: 'FREEMIUS_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
