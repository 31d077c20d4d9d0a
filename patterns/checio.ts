import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'checio',
  title: 'Chec Commerce.js',
  docs: 'https://commercejs.com/docs/api/',
  secrets: [
    {
      id: 'checio-api-key',
      title: 'Chec Commerce.js API key',
      format: '(pk|sk)_{base36:45}',
      near: ['checio', 'chec', 'commercejs'],
      checks: ['letters-and-digits'],
      env: 'CHECIO_API_KEY',
      confidence: 'likely',
    },
  ],
});
