import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coda',
  title: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  secrets: [
    {
      id: 'coda-api-token',
      title: 'Coda API token',
      format: '{uuid:36}',
      near: ['coda api', 'coda token', 'coda io', 'coda key'],
      env: 'CODA_API_TOKEN',
      revoke: 'https://coda.io/account#apiSettings',
      confidence: 'likely',
    },
  ],
});
