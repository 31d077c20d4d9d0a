import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rownd',
  title: 'Rownd',
  docs: 'https://docs.rownd.io/',
  secrets: [
    {
      id: 'rownd-app-secret',
      title: 'Rownd app key or secret',
      format: [
        '{base62:48}',
        '{base62:8}-{base62:4}-{base62:4}-{base62:4}-{base62:12}',
        'ras_{base62:48}',
        'key_{base62:24}',
      ],
      near: ['rownd'],
      checks: ['letters-and-digits'],
      env: 'ROWND_APP_SECRET',
      revoke: 'https://app.rownd.io/',
      confidence: 'likely',
    },
  ],
});
