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
      near: ['getsandbox'],
      checks: ['letters-and-digits'],
      env: 'GETSANDBOX_API_KEY',
      confidence: 'likely',
    },
  ],
});
