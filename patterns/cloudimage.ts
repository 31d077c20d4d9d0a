import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudimage',
  title: 'Cloudimage',
  docs: 'https://docs.cloudimage.io/',
  secrets: [
    {
      id: 'cloudimage-api-key',
      title: 'Cloudimage API key',
      format: '{word:30}',
      near: ['cloudimage'],
      checks: ['letters-and-digits'],
      env: 'CLOUDIMAGE_API_KEY',
      confidence: 'likely',
    },
  ],
});
