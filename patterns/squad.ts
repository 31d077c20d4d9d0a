import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'squad',
  title: 'Squad',
  docs: 'https://docs.squadco.com/',
  secrets: [
    {
      id: 'squad-secret-key',
      title: 'Squad secret key',
      format: 'sandbox_sk_{hex:44}',
      env: 'SQUAD_SECRET_KEY',
      revoke: 'https://dashboard.squadco.com/',
      confidence: 'certain',
    },
  ],
});
