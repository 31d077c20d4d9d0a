import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'alphasense',
  title: 'AlphaSense',
  docs: 'https://developer.alpha-sense.com/',
  secrets: [
    {
      id: 'alphasense-api-key',
      title: 'AlphaSense API key',
      format: '{base62:40}',
      near: [
        'alphasense api',
        'alphasense key',
        'alphasense token',
        'alphasense secret',
        'alphasense access',
        'alphasense private',
        'alphasense client secret',
        'alphasense auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'ALPHASENSE_API_KEY',
      confidence: 'likely',
    },
  ],
});
