import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'airbyte',
  title: 'Airbyte',
  docs: 'https://reference.airbyte.com/reference/authentication',
  secrets: [
    {
      id: 'airbyte-client-secret',
      title: 'Airbyte application client secret',
      format: '{base62:32-64}',
      near: ['airbyte client secret', 'airbyte secret', 'airbyte api', 'airbyte token'],
      checks: ['letters-and-digits'],
      env: 'AIRBYTE_CLIENT_SECRET',
      confidence: 'likely',
    },
  ],
});
