import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dovico',
  title: 'Dovico',
  docs: 'https://timesheet.dovico.com/developer/API_doc/',
  secrets: [
    {
      id: 'dovico-api-token',
      title: 'Dovico API token',
      format: '<{hex:32}>.{digit:1-12}',
      near: ['dovico'],
      checks: ['letters-and-digits'],
      env: 'DOVICO_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
