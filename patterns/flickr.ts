import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flickr',
  title: 'Flickr',
  docs: 'https://www.flickr.com/services/api/auth.oauth.html',
  related: [
    {
      // A part of the address of a picture: it stands behind the picture's owner.
      role: 'picture',
      format: '{hex:10}',
      names: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((digit) => `n0${digit} secret`),
      public: true,
    },
  ],
  secrets: [
    {
      id: 'flickr-api-key',
      title: 'Flickr API key',
      format: '{base62:32}',
      near: ['flickr'],
      checks: ['letters-and-digits'],
      env: 'FLICKR_API_KEY',
      revoke: 'https://www.flickr.com/services/apps/',
      confidence: 'likely',
    },
    {
      id: 'flickr-api-secret',
      title: 'Flickr API secret',
      format: '{hex:16}',
      near: ['flickr secret', 'flickr api secret', 'flickr shared secret'],
      checks: ['letters-and-digits'],
      env: 'FLICKR_API_SECRET',
      revoke: 'https://www.flickr.com/services/apps/',
      confidence: 'likely',
    },
  ],
});
