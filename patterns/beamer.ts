import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'beamer',
  title: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  secrets: [
    {
      id: 'beamer-api-key',
      title: 'Beamer API key',
      format: 'b_{[A-Za-z0-9_+/=-]:43-46}',
      near: ['beamer'],
      env: 'BEAMER_API_KEY',
      revoke: 'https://app.getbeamer.com/settings',
      confidence: 'likely',
    },
  ],
});
