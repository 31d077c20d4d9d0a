import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'surveyanyplace',
  title: 'Survey Anyplace',
  docs: 'https://help.pointerpro.com/',
  secrets: [
    {
      id: 'surveyanyplace-api-key',
      title: 'Survey Anyplace API key',
      format: '{base62:32}',
      near: ['surveyanyplace'],
      checks: ['letters-and-digits'],
      env: 'SURVEYANYPLACE_API_KEY',
      confidence: 'likely',
    },
  ],
});
