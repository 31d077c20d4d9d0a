import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vultr',
  title: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api/api-access',
  secrets: [
    {
      id: 'vultr-api-key',
      title: 'Vultr API key',
      format: '{base62:36}',
      near: ['vultr'],
      checks: ['letters-and-digits'],
      env: 'VULTR_API_KEY',
      revoke: 'https://my.vultr.com/settings/#settingsapi',
      confidence: 'likely',
    },
  ],
});
