import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'workato',
  title: 'Workato',
  docs: 'https://docs.workato.com/workato-api.html',
  secrets: [
    {
      id: 'workato-api-token',
      title: 'Workato developer API token',
      format:
        'wrk(a|aus|aeu|ajp|asg|aau|ail|acn|akr)-eyJ{base64url:8-200}.{base64url:16-600}.{base64url:64-800}',
      env: 'WORKATO_API_TOKEN',
      revoke: 'https://app.workato.com/',
      confidence: 'certain',
    },
  ],
});
