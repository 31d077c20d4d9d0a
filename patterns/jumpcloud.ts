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
      near: [
        'jumpcloud api',
        'jumpcloud key',
        'jumpcloud token',
        'jumpcloud secret',
        'jumpcloud access',
        'jumpcloud private',
        'jumpcloud client secret',
        'jumpcloud auth token',
        'jump cloud',
      ],
      checks: ['letters-and-digits'],
      env: 'JUMPCLOUD_API_KEY',
      revoke: 'https://console.jumpcloud.com/',
      confidence: 'likely',
    },
  ],
});
