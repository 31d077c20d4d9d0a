import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'rentman',
  title: 'Rentman',
  docs: 'https://api.rentman.net/',
  secrets: [
    {
      id: 'rentman-api-token',
      title: 'Rentman API token',
      format: '{base64url:20-700}.{base64url:20-1200}.{base64url:20-900}',
      near: ['rentman'],
      checks: ['mixed'],
      env: 'RENTMAN_TOKEN',
      confidence: 'likely',
    },
  ],
});
