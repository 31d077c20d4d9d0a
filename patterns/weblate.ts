import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'weblate',
  title: 'Weblate',
  docs: 'https://docs.weblate.org/en/latest/api.html',
  secrets: [
    {
      id: 'weblate-api-key',
      title: 'Weblate API key',
      format: 'wl(u|p)_{base62:36}',
      checks: ['letters-and-digits'],
      env: 'WEBLATE_API_KEY',
      confidence: 'certain',
    },
  ],
});
