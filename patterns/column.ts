import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'column',
  title: 'Column',
  docs: 'https://column.com/docs/guides/api-keys',
  secrets: [
    {
      id: 'column-api-key',
      title: 'Column API key',
      format: '(test|live)_{base62:27}',
      near: [
        'column api',
        'column key',
        'column token',
        'column secret',
        'column access',
        'column private',
        'column.com',
      ],
      checks: ['letters-and-digits'],
      env: 'COLUMN_API_KEY',
      revoke: 'https://dashboard.column.com/platform-settings/api-keys',
      confidence: 'likely',
    },
  ],
});
