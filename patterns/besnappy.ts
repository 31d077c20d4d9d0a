import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'besnappy',
  title: 'BeSnappy',
  docs: 'https://github.com/BeSnappy/api-docs',
  secrets: [
    {
      id: 'besnappy-api-key',
      title: 'BeSnappy API key',
      format: '{hex:64}',
      near: ['besnappy'],
      checks: ['letters-and-digits'],
      env: 'BESNAPPY_API_KEY',
      confidence: 'likely',
    },
  ],
});
