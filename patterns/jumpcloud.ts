import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'jumpcloud',
  title: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/1.0/index.html#section/API-Key',
  secrets: [
    {
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      format: '({base62:40}|jca_{base62:36})',
      near: ['jumpcloud', 'jump cloud'],
      checks: ['letters-and-digits'],
      env: 'JUMPCLOUD_API_KEY',
      revoke: 'https://console.jumpcloud.com/',
      confidence: 'likely',
    },
  ],
});
