import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'datafire',
  title: 'DataFire',
  docs: 'https://app.datafire.io/',
  secrets: [
    {
      id: 'datafire-api-key',
      title: 'DataFire API key',
      format: '{[A-Za-z0-9._-]:175-190}',
      near: ['datafire'],
      checks: ['letters-and-digits'],
      env: 'DATAFIRE_API_KEY',
      confidence: 'likely',
    },
  ],
});
