import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flagsmith',
  title: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/clients/rest',
  secrets: [
    {
      id: 'flagsmith-server-key',
      title: 'Flagsmith server-side environment key',
      format: 'ser.{base62:22}',
      checks: ['mixed'],
      env: 'FLAGSMITH_SERVER_KEY',
      confidence: 'certain',
    },
  ],
});
