import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'lacework',
  title: 'Lacework',
  docs: 'https://docs.lacework.net/api/v2/docs/',
  secrets: [
    {
      id: 'lacework-secret-key',
      title: 'Lacework secret key',
      format: '_{hex:32}',
      near: ['lacework'],
      checks: ['letters-and-digits'],
      env: 'LACEWORK_SECRET_KEY',
      confidence: 'likely',
    },
  ],
});
