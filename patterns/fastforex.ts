import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fastforex',
  title: 'fastFOREX',
  docs: 'https://fastforex.readme.io/reference/introduction',
  secrets: [
    {
      id: 'fastforex-api-key',
      title: 'fastFOREX API key',
      format: '({base36:10}-{base36:10}-{base36:6}|{[a-z0-9-]:28})',
      near: ['fastforex'],
      checks: ['letters-and-digits'],
      env: 'FASTFOREX_API_KEY',
      confidence: 'likely',
    },
  ],
});
