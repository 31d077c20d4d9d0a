import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudmersive',
  title: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com/docs/',
  secrets: [
    {
      id: 'cloudmersive-api-key',
      title: 'Cloudmersive API key',
      format: '{uuid:36}',
      near: ['cloudmersive'],
      env: 'CLOUDMERSIVE_API_KEY',
      revoke: 'https://portal.cloudmersive.com/keys',
      confidence: 'likely',
    },
  ],
});
