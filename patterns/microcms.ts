import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'microcms',
  title: 'microCMS',
  docs: 'https://document.microcms.io/content-api/get-list-contents',
  secrets: [
    {
      id: 'microcms-api-key',
      title: 'microCMS API key',
      format: '{base62:36}',
      near: ['microcms'],
      checks: ['letters-and-digits'],
      env: 'MICROCMS_API_KEY',
      revoke: 'https://app.microcms.io/',
      confidence: 'likely',
    },
  ],
});
