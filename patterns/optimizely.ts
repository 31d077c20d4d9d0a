import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'optimizely',
  title: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/',
  secrets: [
    {
      id: 'optimizely-personal-access-token',
      title: 'Optimizely personal access token',
      format: ['2:{base64url:48-60}', '{[A-Za-z0-9:-]:54}'],
      near: ['optimizely'],
      checks: ['mixed'],
      env: 'OPTIMIZELY_TOKEN',
      revoke: 'https://app.optimizely.com/v2/profile/api',
      confidence: 'likely',
    },
  ],
});
