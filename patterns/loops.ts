import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'loops',
  title: 'Loops',
  docs: 'https://loops.so/docs/api-reference/intro',
  secrets: [
    {
      id: 'loops-api-key',
      title: 'Loops API key',
      format: '{hex:32}',
      near: ['loops api', 'loops key', 'loops.so'],
      checks: ['letters-and-digits'],
      env: 'LOOPS_API_KEY',
      confidence: 'likely',
    },
  ],
});
