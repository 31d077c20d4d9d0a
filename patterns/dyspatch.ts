import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dyspatch',
  title: 'Dyspatch',
  docs: 'https://docs.dyspatch.io/',
  secrets: [
    {
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      format: '{BASE36:52}',
      near: ['dyspatch'],
      checks: ['letters-and-digits'],
      env: 'DYSPATCH_API_KEY',
      confidence: 'likely',
    },
  ],
});
