import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'meistertask',
  title: 'MeisterTask',
  docs: 'https://developers.meistertask.com/',
  secrets: [
    {
      id: 'meistertask-api-token',
      title: 'MeisterTask API token',
      format: '{base64url:43}',
      near: ['meistertask'],
      checks: ['letters-and-digits'],
      env: 'MEISTERTASK_TOKEN',
      revoke: 'https://accounts.meister.co/',
      confidence: 'likely',
    },
  ],
});
