import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudelements',
  title: 'Cloud Elements',
  docs: 'https://docs.cloud-elements.com/',
  secrets: [
    {
      id: 'cloudelements-user-secret',
      title: 'Cloud Elements user or organisation secret',
      format: '({base64:43}=|{base62:32}|{base62:43})',
      near: [
        'cloudelements api',
        'cloudelements key',
        'cloudelements token',
        'cloudelements secret',
        'cloudelements access',
        'cloudelements private',
        'cloudelements client secret',
        'cloudelements auth token',
        'cloud elements',
      ],
      checks: ['letters-and-digits'],
      env: 'CLOUDELEMENTS_USER_SECRET',
      confidence: 'likely',
    },
  ],
});
