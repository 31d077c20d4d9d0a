import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'corbado',
  title: 'Corbado',
  docs: 'https://docs.corbado.com/',
  secrets: [
    {
      id: 'corbado-api-secret',
      title: 'Corbado API secret',
      format: 'corbado1_{base62:30}',
      env: 'CORBADO_API_SECRET',
      revoke: 'https://app.corbado.com/',
      confidence: 'certain',
    },
  ],
});
