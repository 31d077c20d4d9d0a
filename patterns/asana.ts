import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'asana',
  title: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  secrets: [
    {
      id: 'asana-access-token',
      title: 'Asana access token or client secret',
      format: '{base36:32}',
      near: ['asana'],
      checks: ['letters-and-digits'],
      env: 'ASANA_ACCESS_TOKEN',
      revoke: 'https://app.asana.com/0/my-apps',
      confidence: 'likely',
    },
  ],
});
