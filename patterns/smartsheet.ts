import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'smartsheet',
  title: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/introduction',
  secrets: [
    {
      id: 'smartsheet-access-token',
      title: 'Smartsheet access token',
      format: ['{base62:37}', '{base62:26}'],
      near: ['smartsheet'],
      checks: ['letters-and-digits'],
      env: 'SMARTSHEET_ACCESS_TOKEN',
      revoke: 'https://app.smartsheet.com/',
      confidence: 'likely',
    },
  ],
});
