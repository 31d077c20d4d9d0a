import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'nasa',
  title: 'NASA Open APIs',
  docs: 'https://api.nasa.gov/',
  secrets: [
    {
      id: 'nasa-api-key',
      title: 'NASA Open APIs API key',
      format: '{base62:40}',
      near: ['nasa api', 'nasa key', 'nasa token', 'nasa secret', 'api.nasa.gov'],
      checks: ['mixed'],
      env: 'NASA_API_KEY',
      confidence: 'likely',
    },
  ],
});
