import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'packagecloud',
  title: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  secrets: [
    {
      id: 'packagecloud-api-token',
      title: 'packagecloud API token',
      format: '{Hex:48}',
      near: ['packagecloud', 'package cloud'],
      checks: ['letters-and-digits'],
      env: 'PACKAGECLOUD_TOKEN',
      revoke: 'https://packagecloud.io/api_token',
      confidence: 'likely',
    },
  ],
});
