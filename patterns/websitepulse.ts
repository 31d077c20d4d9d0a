import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'websitepulse',
  title: 'WebSitePulse',
  docs: 'https://www.websitepulse.com/kb/api',
  secrets: [
    {
      id: 'websitepulse-api-key',
      title: 'WebSitePulse API key',
      format: '{Hex:32}',
      near: ['websitepulse'],
      checks: ['letters-and-digits'],
      env: 'WEBSITEPULSE_KEY',
      confidence: 'likely',
    },
  ],
});
