import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'prefect',
  title: 'Prefect',
  docs: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys',
  secrets: [
    {
      id: 'prefect-api-key',
      title: 'Prefect API key',
      format: 'pn(u|b)_{base62:36}',
      env: 'PREFECT_API_KEY',
      revoke: 'https://app.prefect.cloud/my/api-keys',
      confidence: 'certain',
    },
  ],
});
