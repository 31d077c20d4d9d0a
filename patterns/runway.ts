import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'runway',
  title: 'Runway',
  docs: 'https://docs.dev.runwayml.com/',
  secrets: [
    {
      id: 'runway-api-key',
      title: 'Runway API key',
      format: 'key_{hex:128}',
      env: 'RUNWAYML_API_SECRET',
      revoke: 'https://dev.runwayml.com/',
      confidence: 'certain',
    },
  ],
});
