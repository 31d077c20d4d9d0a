import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'bombbomb',
  title: 'BombBomb',
  docs: 'https://developer.bombbomb.com/',
  secrets: [
    {
      id: 'bombbomb-api-token',
      title: 'BombBomb API token',
      format: '{[A-Za-z0-9._-]:704}',
      near: ['bombbomb'],
      checks: ['letters-and-digits'],
      env: 'BOMBBOMB_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
