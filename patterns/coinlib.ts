import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coinlib',
  title: 'Coinlib',
  docs: 'https://coinlib.io/apidocs',
  secrets: [
    {
      id: 'coinlib-api-key',
      title: 'Coinlib API key',
      format: '{base36:16}',
      near: ['coinlib'],
      checks: ['letters-and-digits'],
      env: 'COINLIB_API_KEY',
      confidence: 'likely',
    },
  ],
});
