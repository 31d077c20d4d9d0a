import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'surveybot',
  title: 'SurveyBot',
  docs: 'https://surveybot.io/',
  secrets: [
    {
      id: 'surveybot-api-token',
      title: 'SurveyBot API token',
      format: '{[A-Za-z0-9-]:80}',
      near: ['surveybot'],
      checks: ['letters-and-digits'],
      env: 'SURVEYBOT_TOKEN',
      confidence: 'likely',
    },
  ],
});
