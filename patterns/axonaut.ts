import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'axonaut',
  title: 'Axonaut',
  docs: 'https://axonaut.com/api/v2/doc',
  secrets: [
    {
      id: 'axonaut-api-key',
      title: 'Axonaut API key',
      format: '{base62:32}',
      near: ['axonaut'],
      checks: ['letters-and-digits'],
      env: 'AXONAUT_API_KEY',
      confidence: 'likely',
    },
  ],
});
