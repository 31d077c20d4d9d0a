import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'flowflu',
  title: 'Flowlu',
  docs: 'https://www.flowlu.com/api/',
  secrets: [
    {
      id: 'flowflu-api-key',
      title: 'Flowlu API key',
      format: '{base62:51}',
      near: ['flowflu', 'flowlu'],
      checks: ['letters-and-digits'],
      env: 'FLOWFLU_API_KEY',
      confidence: 'likely',
    },
  ],
});
