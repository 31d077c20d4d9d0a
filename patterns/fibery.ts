import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fibery',
  title: 'Fibery',
  docs: 'https://the.fibery.io/@public/User_Guide/Guide/Authentication',
  secrets: [
    {
      id: 'fibery-api-token',
      title: 'Fibery API token',
      format: '{hex:8}.{hex:35}',
      near: ['fibery'],
      checks: ['letters-and-digits'],
      env: 'FIBERY_TOKEN',
      confidence: 'likely',
    },
  ],
});
