import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kontent',
  title: 'Kontent.ai',
  docs: 'https://kontent.ai/learn/docs/apis',
  secrets: [
    {
      id: 'kontent-api-key',
      title: 'Kontent.ai API key',
      format: '{uuid:36}',
      near: ['kontent'],
      env: 'KONTENT_API_KEY',
      confidence: 'likely',
    },
  ],
});
