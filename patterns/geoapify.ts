import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'geoapify',
  title: 'Geoapify',
  docs: 'https://apidocs.geoapify.com/',
  secrets: [
    {
      id: 'geoapify-api-key',
      title: 'Geoapify API key',
      format: '{base62:32}',
      near: ['geoapify'],
      checks: ['letters-and-digits'],
      env: 'GEOAPIFY_API_KEY',
      revoke: 'https://myprojects.geoapify.com/',
      confidence: 'likely',
    },
  ],
});
