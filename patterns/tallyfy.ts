import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tallyfy',
  title: 'Tallyfy',
  docs: 'https://tallyfy.com/',
  secrets: [
    {
      id: 'tallyfy-access-token',
      title: 'Tallyfy access token',
      format: [
        '{base62:36}.{base62:200-300}.{base64url:600-700}',
        '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}',
      ],
      near: ['tallyfy'],
      checks: ['mixed'],
      env: 'TALLYFY_TOKEN',
      confidence: 'likely',
    },
  ],
});
