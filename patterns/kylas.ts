import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kylas',
  title: 'Kylas',
  docs: 'https://api-docs.kylas.io/',
  secrets: [
    {
      id: 'kylas-api-key',
      title: 'Kylas API key',
      format: '{uuid:36}(:{digit:1-8})?',
      near: ['kylas'],
      env: 'KYLAS_API_KEY',
      confidence: 'likely',
    },
  ],
});
