import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'transifex',
  title: 'Transifex',
  docs: 'https://developers.transifex.com/',
  secrets: [
    {
      id: 'transifex-api-token',
      title: 'Transifex API token',
      format: '1/{hex:40}',
      near: ['transifex', 'tx token'],
      env: 'TX_TOKEN',
      revoke: 'https://app.transifex.com/user/settings/api/',
      confidence: 'likely',
    },
  ],
});
