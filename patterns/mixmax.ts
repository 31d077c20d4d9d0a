import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mixmax',
  title: 'Mixmax',
  docs: 'https://developer.mixmax.com/',
  secrets: [
    {
      id: 'mixmax-api-token',
      title: 'Mixmax API token',
      format: ['{base64url:36}', '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}'],
      near: ['mixmax'],
      checks: ['letters-and-digits'],
      env: 'MIXMAX_API_TOKEN',
      revoke: 'https://app.mixmax.com/',
      confidence: 'likely',
    },
  ],
});
