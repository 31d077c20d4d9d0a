import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'neverbounce',
  title: 'NeverBounce',
  docs: 'https://developers.neverbounce.com/',
  secrets: [
    {
      id: 'neverbounce-api-key',
      title: 'NeverBounce API key',
      format: '(private|secret)_{hex:32}',
      near: ['neverbounce'],
      env: 'NEVERBOUNCE_API_KEY',
      revoke: 'https://app.neverbounce.com/',
      confidence: 'likely',
    },
  ],
});
