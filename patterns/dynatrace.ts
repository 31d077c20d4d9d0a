import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dynatrace',
  title: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens#token-format',
  secrets: [
    {
      id: 'dynatrace-api-token',
      title: 'Dynatrace API token',
      format: 'dt0{lower:1}{digit:2}.{base62:8-24}.{base62:64}',
      env: 'DT_API_TOKEN',
      revoke:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      confidence: 'certain',
    },
  ],
});
