import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'crowdin',
  title: 'Crowdin',
  docs: 'https://developer.crowdin.com/api/v2/#section/Introduction/Authorization',
  secrets: [
    {
      id: 'crowdin-access-token',
      title: 'Crowdin access token',
      format: '{base62:80}',
      near: ['crowdin'],
      checks: ['letters-and-digits'],
      env: 'CROWDIN_ACCESS_TOKEN',
      revoke: 'https://crowdin.com/settings#api-key',
      confidence: 'likely',
    },
  ],
});
