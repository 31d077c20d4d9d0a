import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'surveysparrow',
  title: 'SurveySparrow',
  docs: 'https://developers.surveysparrow.com/',
  secrets: [
    {
      id: 'surveysparrow-access-token',
      title: 'SurveySparrow access token',
      format: '{base64url:86-88}',
      near: ['surveysparrow'],
      checks: ['mixed'],
      env: 'SURVEYSPARROW_TOKEN',
      confidence: 'likely',
    },
  ],
});
