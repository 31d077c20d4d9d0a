import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sambanova',
  title: 'SambaNova',
  docs: 'https://docs.sambanova.ai/',
  secrets: [
    {
      id: 'sambanova-api-key',
      title: 'SambaNova API key',
      format: '{uuid:36}',
      near: ['sambanova'],
      env: 'SAMBANOVA_API_KEY',
      confidence: 'likely',
    },
  ],
});
