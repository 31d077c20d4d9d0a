import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deepai',
  title: 'DeepAI',
  docs: 'https://deepai.org/docs',
  secrets: [
    {
      id: 'deepai-api-key',
      title: 'DeepAI API key',
      format: '{uuid:36}',
      near: ['deepai', 'deep ai'],
      env: 'DEEPAI_API_KEY',
      revoke: 'https://deepai.org/dashboard/profile',
      confidence: 'likely',
    },
  ],
});
