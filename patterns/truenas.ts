import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'truenas',
  title: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
  secrets: [
    {
      id: 'truenas-api-key',
      title: 'TrueNAS API key',
      format: '{digit:1-5}-{base62:64}',
      near: ['truenas', 'true nas', 'freenas', 'login with api key', 'login_with_api_key', 'bearer'],
      checks: ['mixed'],
      env: 'TRUENAS_API_KEY',
      confidence: 'likely',
    },
  ],
});
