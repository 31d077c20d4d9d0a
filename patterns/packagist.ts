import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'packagist',
  title: 'Private Packagist',
  docs: 'https://packagist.com/docs/composer-authentication',
  secrets: [
    {
      id: 'packagist-auth-token',
      title: 'Private Packagist authentication token',
      // 60 characters and a checksum of 8.
      format: 'packagist_(o|u)(r|u)t_{hex:68}',
      env: 'COMPOSER_AUTH',
      revoke: 'https://packagist.com/',
      confidence: 'certain',
      docs: 'https://github.com/packagist/private-packagist-docs/blob/main/docs/composer-authentication.md',
    },
  ],
});
