import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pangea',
  title: 'Pangea',
  docs: 'https://pangea.cloud/docs/',
  secrets: [
    {
      id: 'pangea-service-token',
      title: 'Pangea service token',
      format: 'pts_{[a-z2-7]:32}',
      checks: ['letters-and-digits'],
      env: 'PANGEA_TOKEN',
      revoke: 'https://console.pangea.cloud/',
      confidence: 'certain',
    },
  ],
});
