import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'datahub',
  title: 'Acryl DataHub',
  docs: 'https://docs.datahub.com/docs/authentication/personal-access-tokens',
  secrets: [
    {
      id: 'datahub-access-token',
      title: 'Acryl DataHub personal access token',
      format: 'eyJ{base64url:12-400}.eyJ{base64url:60-1200}.{base64url:43}',
      near: ['datahub'],
      checks: ['letters-and-digits'],
      env: 'DATAHUB_ACCESS_TOKEN',
      confidence: 'likely',
    },
  ],
});
