import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'findl',
  title: 'Findl',
  docs: 'https://findl.com/',
  secrets: [
    {
      id: 'findl-api-key',
      title: 'Findl API key',
      format: '{uuid:36}',
      near: ['findl'],
      env: 'FINDL_API_KEY',
      confidence: 'likely',
    },
  ],
});
