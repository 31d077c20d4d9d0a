import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'getsandbox',
  title: 'Sandbox',
  docs: 'https://getsandbox.com/docs/',
  secrets: [
    {
      id: 'getsandbox-api-key',
      title: 'Sandbox API key',
      format: '{[a-z0-9-]:40}',
      near: [
        'getsandbox api',
        'getsandbox key',
        'getsandbox token',
        'getsandbox secret',
        'getsandbox access',
        'getsandbox private',
        'getsandbox client secret',
        'getsandbox auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'GETSANDBOX_API_KEY',
      confidence: 'likely',
    },
  ],
});
