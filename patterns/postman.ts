import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'postman',
  title: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  secrets: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      format: 'PMAK-{hex:24}-{hex:34}',
      env: 'POSTMAN_API_KEY',
      revoke: 'https://go.postman.co/settings/me/api-keys',
      confidence: 'certain',
    },
    {
      id: 'postman-access-token',
      title: 'Postman access token',
      format: 'PMAT-{BASE36:26}',
      env: 'POSTMAN_ACCESS_TOKEN',
      revoke: 'https://go.postman.co/settings/me/api-keys',
      confidence: 'certain',
    },
  ],
});
