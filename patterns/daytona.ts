import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'daytona',
  title: 'Daytona',
  docs: 'https://www.daytona.io/docs/',
  secrets: [
    {
      id: 'daytona-api-key',
      title: 'Daytona API key',
      format: 'dtn_{hex:64}',
      env: 'DAYTONA_API_KEY',
      revoke: 'https://app.daytona.io/dashboard/keys',
      confidence: 'certain',
    },
  ],
});
