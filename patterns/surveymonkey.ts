import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'surveymonkey',
  title: 'SurveyMonkey',
  docs: 'https://api.surveymonkey.com/v3/docs',
  secrets: [
    {
      id: 'surveymonkey-access-token',
      title: 'SurveyMonkey access token',
      format: ['{[A-Za-z0-9._-]:80-140}'],
      near: ['surveymonkey'],
      checks: ['mixed'],
      env: 'SURVEYMONKEY_ACCESS_TOKEN',
      revoke: 'https://developer.surveymonkey.com/apps/',
      confidence: 'likely',
    },
  ],
});
