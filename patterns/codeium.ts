import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'codeium',
  title: 'Codeium',
  docs: 'https://docs.windsurf.com/',
  secrets: [
    {
      id: 'codeium-api-key',
      title: 'Codeium API key',
      format: '{uuid:36}',
      near: ['codeium', 'windsurf api', 'windsurf key'],
      env: 'CODEIUM_API_KEY',
      confidence: 'likely',
    },
  ],
});
