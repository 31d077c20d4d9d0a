import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'zuplo',
  title: 'Zuplo',
  docs: 'https://zuplo.com/docs/articles/api-key-management',
  secrets: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo API key',
      format: 'zpka_{hex:32}_{hex:8}',
      env: 'ZUPLO_API_KEY',
      confidence: 'certain',
    },
  ],
});
