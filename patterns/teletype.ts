import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'teletype',
  title: 'Teletype',
  docs: 'https://teletype.app/help/api/',
  secrets: [
    {
      id: 'teletype-token',
      title: 'Teletype token',
      format: '{base64url:32}',
      near: ['teletype api', 'teletype token', 'teletype key', 'teletype secret'],
      checks: ['mixed'],
      env: 'TELETYPE_TOKEN',
      confidence: 'likely',
    },
  ],
});
