import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'repairshopr',
  title: 'RepairShopr',
  docs: 'https://api-docs.repairshopr.com/',
  secrets: [
    {
      id: 'repairshopr-api-key',
      title: 'RepairShopr API key',
      format: '{[A-Za-z0-9-]:51}',
      near: ['repairshopr'],
      checks: ['letters-and-digits'],
      env: 'REPAIRSHOPR_API_KEY',
      confidence: 'likely',
    },
  ],
});
