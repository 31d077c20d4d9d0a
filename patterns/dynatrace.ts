import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dynatrace',
  title: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens#token-format',
  secrets: [
    {
      id: 'dynatrace-api-token',
      title: 'Dynatrace API token',
      format: 'dt0{lower:1}{digit:2}.{BASE36:8-24}.{BASE36:64}',
      env: 'DT_API_TOKEN',
      revoke:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
      confidence: 'certain',
    },
  ],
});
