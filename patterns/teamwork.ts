import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'teamwork',
  title: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/',
  secrets: [
    {
      id: 'teamwork-token',
      title: 'Teamwork API token',
      format: 'tkn.v1_{base64:60-75}{[=]:0-2}',
      env: 'TEAMWORK_TOKEN',
      revoke: 'https://www.teamwork.com/',
      confidence: 'certain',
    },
  ],
});
