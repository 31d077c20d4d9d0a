import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'scaleway',
  title: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  secrets: [
    {
      id: 'scaleway-access-key-id',
      title: 'Scaleway access key',
      format: 'SCW{BASE36:17}',
      role: 'key id',
      group: 'scaleway-key',
      env: 'SCW_ACCESS_KEY',
      revoke: 'https://console.scaleway.com/iam/api-keys',
      confidence: 'certain',
    },
    {
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      format: '{uuid:36}',
      near: ['scw secret', 'scaleway secret', 'scaleway token', 'scw token', 'scaleway key'],
      beside: ['scaleway-access-key-id'],
      group: 'scaleway-key',
      env: 'SCW_SECRET_KEY',
      revoke: 'https://console.scaleway.com/iam/api-keys',
      confidence: 'likely',
    },
  ],
});
