import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'text2data',
  title: 'Text2Data',
  docs: 'https://text2data.com/',
  secrets: [
    {
      id: 'text2data-api-key',
      title: 'Text2Data API key',
      format: '{uuid:36}',
      near: ['text2data'],
      checks: ['letters-and-digits'],
      env: 'TEXT2DATA_API_KEY',
      confidence: 'likely',
    },
  ],
});
