import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'fossa',
  title: 'FOSSA',
  docs: 'https://docs.fossa.com/docs/api-reference',
  secrets: [
    {
      id: 'fossa-api-key',
      title: 'FOSSA API key',
      format: '{hex:32}',
      near: ['fossa'],
      checks: ['letters-and-digits'],
      env: 'FOSSA_API_KEY',
      confidence: 'likely',
    },
  ],
});
