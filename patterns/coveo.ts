import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coveo',
  title: 'Coveo',
  docs: 'https://docs.coveo.com/en/1718/',
  secrets: [
    {
      id: 'coveo-api-key',
      title: 'Coveo API key',
      format: 'xx{uuid:36}',
      near: ['coveo'],
      checks: ['letters-and-digits'],
      env: 'COVEO_API_KEY',
      confidence: 'likely',
    },
  ],
});
