import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'pandascore',
  title: 'PandaScore',
  docs: 'https://developers.pandascore.co/docs/authentication',
  secrets: [
    {
      id: 'pandascore-api-token',
      title: 'PandaScore API token',
      format: '{base64url:48-56}',
      near: ['pandascore'],
      checks: ['mixed'],
      env: 'PANDASCORE_TOKEN',
      revoke: 'https://app.pandascore.co/',
      confidence: 'likely',
    },
  ],
});
