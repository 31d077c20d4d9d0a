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
      near: ['cloudelements', 'cloud elements'],
      checks: ['letters-and-digits'],
      env: 'CLOUDELEMENTS_USER_SECRET',
      confidence: 'likely',
    },
  ],
});
