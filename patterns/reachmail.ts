import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'reachmail',
  title: 'ReachMail',
  docs: 'https://services.reachmail.net/',
  secrets: [
    {
      id: 'reachmail-api-token',
      title: 'ReachMail API token',
      format: '{base64:40-100}{[=]:0-2}',
      near: ['reachmail'],
      checks: ['mixed'],
      env: 'REACHMAIL_TOKEN',
      confidence: 'likely',
    },
  ],
});
