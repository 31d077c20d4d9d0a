import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'slite',
  title: 'Slite',
  docs: 'https://developers.slite.com/',
  secrets: [
    {
      id: 'slite-api-key',
      title: 'Slite API key',
      format: ['{base64url:40-80}'],
      near: ['slite api', 'slite key', 'slite token'],
      checks: ['mixed'],
      env: 'SLITE_API_KEY',
      confidence: 'likely',
    },
  ],
});
