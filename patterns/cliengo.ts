import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cliengo',
  title: 'Cliengo',
  docs: 'https://help.cliengo.com/',
  secrets: [
    {
      id: 'cliengo-api-key',
      title: 'Cliengo API key',
      format: '{uuid:36}',
      near: ['cliengo'],
      env: 'CLIENGO_API_KEY',
      confidence: 'likely',
    },
  ],
});
