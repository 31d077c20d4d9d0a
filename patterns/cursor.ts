import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cursor',
  title: 'Cursor',
  docs: 'https://cursor.com/docs/api',
  secrets: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      format: 'crsr_{hex:64}',
      env: 'CURSOR_API_KEY',
      revoke: 'https://cursor.com/dashboard',
      confidence: 'certain',
    },
    {
      id: 'cursor-user-api-key',
      title: 'Cursor user API key',
      format: 'key_{hex:64}',
      checks: ['letters-and-digits'],
      env: 'CURSOR_USER_API_KEY',
      revoke: 'https://cursor.com/dashboard',
      confidence: 'certain',
    },
  ],
});
