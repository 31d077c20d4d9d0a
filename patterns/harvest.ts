import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'harvest',
  title: 'Harvest',
  docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  secrets: [
    {
      id: 'harvest-access-token',
      title: 'Harvest access token',
      format: '({digit:5-9}.(pt|at).{base64url:40-100}|{[A-Za-z0-9._]:97})',
      near: ['harvest'],
      checks: ['letters-and-digits'],
      env: 'HARVEST_ACCESS_TOKEN',
      revoke: 'https://id.getharvest.com/developers',
      confidence: 'likely',
    },
  ],
});
