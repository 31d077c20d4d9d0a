import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'everhour',
  title: 'Everhour',
  docs: 'https://everhour.docs.apiary.io/',
  secrets: [
    {
      id: 'everhour-api-key',
      title: 'Everhour API key',
      format: '{hex:4}-{hex:4}-{hex:6}-{hex:6}-{hex:8}',
      near: ['everhour'],
      checks: ['letters-and-digits'],
      env: 'EVERHOUR_API_KEY',
      confidence: 'likely',
    },
  ],
});
