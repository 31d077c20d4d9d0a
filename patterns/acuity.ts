import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'acuity',
  title: 'Acuity Scheduling',
  docs: 'https://developers.acuityscheduling.com/',
  secrets: [
    {
      id: 'acuity-api-key',
      title: 'Acuity Scheduling API key',
      format: '{hex:32}',
      near: [
        'acuity scheduling',
        'acuityscheduling',
        'acuity api',
        'acuity key',
        'acuity token',
        'acuity secret',
        'acuity access',
        'acuity private',
      ],
      checks: ['letters-and-digits'],
      env: 'ACUITY_API_KEY',
      confidence: 'likely',
    },
  ],
});
