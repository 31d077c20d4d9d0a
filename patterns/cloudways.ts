import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudways',
  title: 'Cloudways',
  docs: 'https://developers.cloudways.com/docs/',
  secrets: [
    {
      id: 'cloudways-api-key',
      title: 'Cloudways API key',
      format: '{base62:30}',
      near: ['cloudways'],
      checks: ['letters-and-digits'],
      env: 'CLOUDWAYS_API_KEY',
      confidence: 'likely',
    },
  ],
});
