import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'dandelion',
  title: 'Dandelion API',
  docs: 'https://dandelion.eu/docs/',
  secrets: [
    {
      id: 'dandelion-api-token',
      title: 'Dandelion API API token',
      format: '{Hex:32}',
      near: ['dandelion'],
      checks: ['letters-and-digits'],
      env: 'DANDELION_API_TOKEN',
      confidence: 'likely',
    },
  ],
});
