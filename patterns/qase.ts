import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'qase',
  title: 'Qase',
  docs: 'https://developers.qase.io/',
  secrets: [
    {
      id: 'qase-api-token',
      title: 'Qase API token',
      format: ['{Hex:64}', '{base62:40}'],
      near: ['qase'],
      checks: ['letters-and-digits'],
      env: 'QASE_API_TOKEN',
      revoke: 'https://app.qase.io/user/api/token',
      confidence: 'likely',
    },
  ],
});
