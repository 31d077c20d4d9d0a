import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mixpanel',
  title: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/authentication',
  secrets: [
    {
      id: 'mixpanel-secret',
      title: 'Mixpanel API secret or service account secret',
      format: ['{Hex:32}', '{base62:32}'],
      near: [
        'mixpanel secret',
        'mixpanel api secret',
        'mixpanel key',
        'mixpanel api',
        'mixpanel access',
        'mixpanel service',
        'mixpanel account',
        'mixpanel password',
        'mixpanel private',
      ],
      checks: ['letters-and-digits'],
      env: 'MIXPANEL_SECRET',
      revoke: 'https://mixpanel.com/settings/project',
      confidence: 'likely',
    },
  ],
});
