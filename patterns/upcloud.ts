import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'upcloud',
  title: 'UpCloud',
  docs: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
  secrets: [
    {
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      format: 'ucat_{base62:24-32}',
      checks: ['letters-and-digits'],
      env: 'UPCLOUD_TOKEN',
      revoke: 'https://hub.upcloud.com/account/api-tokens',
      confidence: 'certain',
    },
  ],
});
